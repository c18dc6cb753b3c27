package io.github.traktcli.infrastructure.media;

import io.github.traktcli.domain.facet.Subject;
import io.github.traktcli.domain.facet.SubjectType;
import io.github.traktcli.domain.media.MediaItem;
import java.util.ArrayList;
import java.util.List;

/** Where a subject stands in Trakt's paths. */
public final class SubjectPath {

  private static final String SIGNED_IN = "me";

  private SubjectPath() {}

  /** Returns the pieces of the path; none for Trakt as a whole. */
  public static List<String> of(Subject subject) {
    return switch (subject) {
      case Subject.Title(MediaItem item) -> TitlePath.of(item);
      case Subject.OfComment(long id) -> List.of("comments", Long.toString(id));
      case Subject.OfNote(long id) -> List.of("notes", Long.toString(id));
      case Subject.OfUser(String slug) -> List.of("users", slug);
      case Subject.OfList(var owner, String list, String _) ->
          owner
              .map(user -> List.of("users", user, "lists", list))
              .orElseGet(() -> List.of("lists", list));
      case Subject.OfSection(var section, var owner) ->
          List.of("users", owner.orElse(SIGNED_IN), section.kind().traktName());
      case Subject.OfSmartList(var owner, String list, var name) ->
          owner
              .map(user -> List.of("users", user, "smart-lists", list))
              .orElseGet(() -> List.of("smart-lists", list));
      case Subject.OfSavedFilter(long id, var name) ->
          List.of("users", "saved_filters", Long.toString(id));
      case Subject.OfFollowRequest(long id) -> List.of("users", "requests", Long.toString(id));
      case Subject.OfPosition(long id) -> List.of("sync", "playback", Long.toString(id));
      case Subject.Account account -> List.of("sync");
      case Subject.Everything everything -> List.of();
    };
  }

  /**
   * Returns the pieces of a path in which {@code {subject}} stands for where the subject is, and
   * {@code {type}} and {@code {id}} for its plural and its key.
   */
  public static String[] in(String template, Subject subject) {
    List<String> place = of(subject);
    List<String> path = new ArrayList<>();
    for (String piece : template.split("/", -1)) {
      switch (piece) {
        case "{subject}" -> path.addAll(place);
        case "{type}" ->
            path.add(
                subject.type() == SubjectType.WATCHLIST || subject.type() == SubjectType.FAVORITES
                    ? place.getLast()
                    : place.getFirst());
        case "{id}" -> path.add(place.getLast());
        default -> path.add(piece);
      }
    }
    return path.toArray(String[]::new);
  }

  /** Tells whether only somebody who is signed in can name it. */
  public static boolean isMine(Subject subject) {
    return switch (subject) {
      case Subject.OfUser(String slug) -> slug.equals(SIGNED_IN);
      case Subject.OfSection(var section, var owner) -> owner.isEmpty();
      case Subject.OfList(var owner, String list, String _) ->
          owner.filter(SIGNED_IN::equals).isPresent();
      case Subject.Title title -> false;
      case Subject.OfComment comment -> false;
      case Subject.OfNote note -> false;
      case Subject.OfSmartList(var owner, String list, var name) ->
          owner.filter(SIGNED_IN::equals).isPresent();
      case Subject.OfSavedFilter filter -> true;
      case Subject.OfFollowRequest request -> true;
      case Subject.OfPosition position -> true;
      case Subject.Account account -> true;
      case Subject.Everything everything -> false;
    };
  }
}
