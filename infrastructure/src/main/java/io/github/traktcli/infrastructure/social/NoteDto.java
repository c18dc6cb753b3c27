package io.github.traktcli.infrastructure.social;

import io.github.traktcli.domain.social.Note;
import io.github.traktcli.infrastructure.json.Timestamps;
import org.jspecify.annotations.Nullable;

/** A note as Trakt sends it. */
public record NoteDto(
    @Nullable Long id,
    @Nullable String notes,
    @Nullable String privacy,
    @Nullable Boolean spoiler,
    @Nullable String createdAt) {

  /** Returns the domain's note. */
  public Note toDomain() {
    return new Note(
        id,
        notes == null ? "" : notes,
        privacy,
        Boolean.TRUE.equals(spoiler),
        Timestamps.instant(createdAt));
  }
}
