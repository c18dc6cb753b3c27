package io.github.traktcli.application.facet;

import io.github.traktcli.application.failure.NextStep;
import io.github.traktcli.application.failure.TraktException;
import io.github.traktcli.application.failure.TraktFailure;
import io.github.traktcli.domain.facet.Subject;
import io.github.traktcli.domain.media.MediaItem;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Says what it is that Trakt does not have, where the answer only says 404. */
public final class MissingSubject {

  private MissingSubject() {}

  /** Returns a failure that names the subject; other failures stay as they are. */
  public static TraktException named(TraktException e, Subject subject) {
    if (e.failure() instanceof TraktFailure.Forbidden(var cause, var detail)
        && cause == TraktFailure.Forbidden.Cause.PRIVATE_PROFILE) {
      return owner(subject)
          .map(user -> new TraktException(new TraktFailure.Forbidden(cause, user), e))
          .orElse(e);
    }
    return e.failure() instanceof TraktFailure.NotFound
        ? new TraktException(new TraktFailure.NotFound(words(subject), nextStep(subject)), e)
        : e;
  }

  private static NextStep nextStep(Subject subject) {
    return subject instanceof Subject.Title(MediaItem item)
        ? NextStep.afterMissing(List.of(item))
        : new NextStep.Nothing();
  }

  private static Optional<String> owner(Subject subject) {
    return switch (subject) {
      case Subject.OfUser(String slug) -> Optional.of(slug);
      case Subject.OfList list -> list.owner();
      case Subject.OfSmartList list -> list.owner();
      case Subject.OfSection section -> section.owner();
      default -> Optional.empty();
    };
  }

  private static String words(Subject subject) {
    return switch (subject) {
      case Subject.Title(MediaItem item) -> words(item);
      case Subject.OfUser(String slug) ->
          "user \"" + slug + "\"; what counts is the name in the address of the profile";
      case Subject.OfList(var owner, String list, String name) ->
          "list \"" + name + "\"" + owner.map(user -> " of " + user).orElse("");
      case Subject.OfComment comment -> comment.label();
      case Subject.OfNote note -> note.label();
      case Subject.OfFollowRequest request -> request.label();
      case Subject.OfSavedFilter filter -> filter.label();
      case Subject.OfSmartList(var owner, String list, String name) ->
          "smart list \"" + name + "\"" + owner.map(user -> " of " + user).orElse("");
      case Subject.OfSection(var section, var owner) ->
          section.label() + owner.map(user -> " of the user \"" + user + "\"").orElse("");
      case Subject.OfPosition position -> "saved " + position.label();
      case Subject.Account account -> "such thing in your account";
      case Subject.Everything everything -> "such thing";
    };
  }

  private static String words(MediaItem title) {
    return switch (title) {
      case MediaItem.OfMovie(var movie) -> "movie \"" + movie.label() + "\"";
      case MediaItem.OfShow(var show) -> "show \"" + show.label() + "\"";
      case MediaItem.OfSeason(var show, var season) ->
          season.label().toLowerCase(Locale.ROOT) + " of the show \"" + show.label() + "\"";
      case MediaItem.OfEpisode(var show, var episode) ->
          "episode %s of season %s of the show \"%s\""
              .formatted(episode.number(), episode.season(), show.label());
      case MediaItem.OfPerson(var person) -> "person \"" + person.label() + "\"";
      case MediaItem.OfUser user -> "user \"" + user.label() + "\"";
    };
  }
}
