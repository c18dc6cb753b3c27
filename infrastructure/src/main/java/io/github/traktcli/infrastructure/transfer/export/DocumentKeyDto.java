package io.github.traktcli.infrastructure.transfer.export;

import io.github.traktcli.application.transfer.export.DocumentKey;
import io.github.traktcli.infrastructure.http.Identified;
import io.github.traktcli.infrastructure.media.IdsDto;
import org.jspecify.annotations.Nullable;

/** Whatever Trakt sends, as far as it tells one from another. */
public record DocumentKeyDto(
    @Nullable Long id,
    @Nullable IdsDto ids,
    @Nullable NumberedDto comment,
    @Nullable NumberedDto note)
    implements Identified {

  /** What is kept below the name of its kind. */
  public record NumberedDto(@Nullable Long id) {}

  @Override
  public @Nullable Object identity() {
    return number();
  }

  DocumentKey toApplication() {
    return new DocumentKey(
        number(), ids == null ? null : ids.trakt(), ids == null ? null : ids.slug());
  }

  private @Nullable Long number() {
    if (id != null) {
      return id;
    }
    if (comment != null) {
      return comment.id;
    }
    return note == null ? null : note.id;
  }
}
