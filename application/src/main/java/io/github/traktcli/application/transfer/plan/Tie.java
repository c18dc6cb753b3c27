package io.github.traktcli.application.transfer.plan;

import io.github.traktcli.domain.facet.Subject;
import io.github.traktcli.domain.filter.SavedFilter;
import io.github.traktcli.domain.lists.ListSummary;
import io.github.traktcli.domain.social.Comment;
import io.github.traktcli.domain.social.Like;
import io.github.traktcli.domain.social.UserSince;
import io.github.traktcli.domain.transfer.ImportDetails;
import io.github.traktcli.domain.transfer.ImportKind;
import io.github.traktcli.domain.transfer.ImportOrigin;
import io.github.traktcli.domain.user.User;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Something of an account that hangs on no title: what the user likes, whom they follow, and the
 * filters that they keep.
 */
public sealed interface Tie {

  /** A like of a list. */
  record LikedList(long id, String name) implements Tie {}

  /** A like of a comment. */
  record LikedComment(long id, String name) implements Tie {}

  /**
   * That the user follows somebody.
   *
   * @param user the other's slug
   * @param waits whether the other has not agreed yet; copies do not tell of those
   */
  record Followed(String user, boolean waits) implements Tie {}

  /**
   * A filter that is kept.
   *
   * @param id by which it goes; another each time that it is made
   */
  record KeptFilter(long id, String name, String url) implements Tie {}

  /** Returns what is liked; empty where Trakt does not say what that is. */
  static Optional<Tie> of(Like like) {
    if (like.comment().isPresent()) {
      Comment comment = like.comment().get();
      return Optional.ofNullable(comment.id())
          .map(id -> new LikedComment(id, named(comment, like.topic().label())));
    }
    Optional<ListSummary> list = like.topic().list();
    return list.map(ListSummary::id).map(id -> new LikedList(id, list.get().label()));
  }

  /** A like of a comment does not always tell what that is about. */
  private static String named(Comment comment, String about) {
    User writer = comment.user();
    return Stream.of(
            Optional.of("comment " + comment.id()),
            Optional.ofNullable(writer).map(user -> "of " + user.label()),
            Optional.of(about).filter(title -> !title.isEmpty()).map(title -> "on " + title))
        .flatMap(Optional::stream)
        .collect(Collectors.joining(" "));
  }

  /** Returns who is followed, or would be if they agreed; empty where nobody is named. */
  static Optional<Tie> of(UserSince followed) {
    return Optional.ofNullable(followed.user())
        .map(User::slug)
        .map(user -> new Followed(user, followed.request() != null));
  }

  /** Returns a filter; empty where Trakt does not name it. */
  static Optional<Tie> of(SavedFilter filter) {
    return Optional.ofNullable(filter.id())
        .filter(id -> !filter.target().isEmpty())
        .map(id -> new KeptFilter(id, filter.label(), filter.target()));
  }

  /** Returns what it is as a row of a plan. */
  default ImportKind kind() {
    return switch (this) {
      case LikedList list -> ImportKind.LIKED;
      case LikedComment comment -> ImportKind.LIKED;
      case Followed followed -> ImportKind.FOLLOW;
      case KeptFilter filter -> ImportKind.FILTER;
    };
  }

  /** Returns what the same one has in any account. */
  default String key() {
    return switch (this) {
      case LikedList(long id, var name) -> "list " + id;
      case LikedComment(long id, var name) -> "comment " + id;
      case Followed(String user, var waits) -> "user " + user;
      case KeptFilter(long id, String name, String url) -> "filter " + name + " " + url;
    };
  }

  /** Returns its name for a person. */
  default String label() {
    return switch (this) {
      case LikedList(long id, String name) -> "like of list \"" + name + "\"";
      case LikedComment(long id, String name) -> "like of " + name;
      case Followed(String user, var waits) -> "follow of " + user;
      case KeptFilter(long id, String name, var url) -> "saved filter \"" + name + "\"";
    };
  }

  /** Returns what it is about, as acts name it. */
  default Subject subject() {
    return switch (this) {
      case LikedList(long id, String name) ->
          new Subject.OfList(Optional.empty(), Long.toString(id), name);
      case LikedComment(long id, var name) -> new Subject.OfComment(id);
      case Followed(String user, var waits) -> new Subject.OfUser(user);
      case KeptFilter(long id, String name, var url) -> new Subject.OfSavedFilter(id, name);
    };
  }

  /** Returns it as a row of a plan. */
  default PlanRow row(Verdict verdict, ImportOrigin origin) {
    return new PlanRow(
        new Asked(kind(), null, null, ImportDetails.NONE.withMetadata(said()), false, origin),
        verdict,
        null,
        List.of(),
        0);
  }

  private Map<String, String> said() {
    Map<String, String> said = new LinkedHashMap<>();
    switch (this) {
      case LikedList(long id, String name) -> {
        said.put("list_id", Long.toString(id));
        said.put("name", name);
      }
      case LikedComment(long id, String name) -> {
        said.put("comment_id", Long.toString(id));
        said.put("name", name);
      }
      case Followed(String user, var waits) -> {
        said.put("user", user);
        said.put("name", user);
      }
      case KeptFilter(long id, String name, String url) -> {
        said.put("filter_id", Long.toString(id));
        said.put("name", name);
        said.put("url", url);
      }
    }
    return said;
  }

  /**
   * Returns what a row is about.
   *
   * @throws IllegalArgumentException when it is about a title
   */
  static Tie of(PlanRow row) {
    Map<String, String> said = row.details().metadata();
    String name = Objects.requireNonNullElse(said.get("name"), "");
    if (said.containsKey("list_id")) {
      return new LikedList(number(said, "list_id"), name);
    }
    if (said.containsKey("comment_id")) {
      return new LikedComment(number(said, "comment_id"), name);
    }
    if (said.containsKey("user")) {
      return new Followed(Objects.requireNonNull(said.get("user")), false);
    }
    if (said.containsKey("filter_id")) {
      return new KeptFilter(
          number(said, "filter_id"), name, Objects.requireNonNullElse(said.get("url"), ""));
    }
    throw new IllegalArgumentException("it hangs on a title: " + row.origin().label());
  }

  private static long number(Map<String, String> said, String name) {
    return Long.parseLong(Objects.requireNonNull(said.get(name)));
  }
}
