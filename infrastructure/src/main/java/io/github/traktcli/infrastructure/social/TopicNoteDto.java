package io.github.traktcli.infrastructure.social;

import io.github.traktcli.domain.social.Topic;
import io.github.traktcli.domain.social.TopicNote;
import io.github.traktcli.infrastructure.media.EpisodeDto;
import io.github.traktcli.infrastructure.media.MediaItemDto;
import io.github.traktcli.infrastructure.media.MovieDto;
import io.github.traktcli.infrastructure.media.PersonDto;
import io.github.traktcli.infrastructure.media.SeasonDto;
import io.github.traktcli.infrastructure.media.ShowDto;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A note with what it hangs on. */
public record TopicNoteDto(
    @Nullable AttachedDto attachedTo,
    @Nullable NoteDto note,
    @Nullable MovieDto movie,
    @Nullable ShowDto show,
    @Nullable SeasonDto season,
    @Nullable EpisodeDto episode,
    @Nullable PersonDto person) {

  /** The place of a note; plays are named by their id. */
  public record AttachedDto(@Nullable String type, @Nullable Long id) {}

  /** Returns the domain's value. */
  public TopicNote toDomain() {
    return new TopicNote(
        note == null ? null : note.toDomain(),
        new Topic(
            new MediaItemDto(movie, show, season, episode, person).toDomain(), Optional.empty()),
        attachedTo == null ? null : attachedTo.type,
        attachedTo == null ? null : attachedTo.id);
  }
}
