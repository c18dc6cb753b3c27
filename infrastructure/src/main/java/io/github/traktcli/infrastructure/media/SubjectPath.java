package io.github.traktcli.infrastructure.media;

import io.github.traktcli.domain.facet.Subject;
import io.github.traktcli.domain.media.MediaItem;
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
      case Subject.OfList(var owner, String list) ->
          owner
              .map(user -> List.of("users", user, "lists", list))
              .orElseGet(() -> List.of("lists", list));
      case Subject.OfSection(var section, var owner) ->
          List.of("users", owner.orElse(SIGNED_IN), section.kind().traktName());
      case Subject.Everything everything -> List.of();
    };
  }

  /** Tells whether only somebody who is signed in can name it. */
  public static boolean isMine(Subject subject) {
    return switch (subject) {
      case Subject.OfUser(String slug) -> slug.equals(SIGNED_IN);
      case Subject.OfSection(var section, var owner) -> owner.isEmpty();
      case Subject.OfList(var owner, String list) -> owner.filter(SIGNED_IN::equals).isPresent();
      case Subject.Title title -> false;
      case Subject.OfComment comment -> false;
      case Subject.OfNote note -> false;
      case Subject.Everything everything -> false;
    };
  }
}
