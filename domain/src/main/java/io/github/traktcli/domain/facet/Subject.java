package io.github.traktcli.domain.facet;

import io.github.traktcli.domain.library.LibrarySection;
import io.github.traktcli.domain.media.MediaItem;
import java.util.Optional;

/** What a question or an act is about, named well enough for a path. */
public sealed interface Subject {

  /**
   * A film, show, season, episode or person.
   *
   * @param item a season or an episode by its show and numbers, or by its own Trakt id
   */
  record Title(MediaItem item) implements Subject {
    @Override
    public SubjectType type() {
      return SubjectType.of(item.type());
    }

    @Override
    public String label() {
      return item.label();
    }
  }

  /** A comment or a reply, by its id. */
  record OfComment(long id) implements Subject {
    @Override
    public SubjectType type() {
      return SubjectType.COMMENT;
    }

    @Override
    public String label() {
      return "comment " + id;
    }
  }

  /** A note, by its id. */
  record OfNote(long id) implements Subject {
    @Override
    public SubjectType type() {
      return SubjectType.NOTE;
    }

    @Override
    public String label() {
      return "note " + id;
    }
  }

  /**
   * A list that somebody made.
   *
   * @param owner the owner's slug; empty where the list is named by its Trakt id alone
   * @param list its Trakt id or slug
   * @param name for a person
   */
  record OfList(Optional<String> owner, String list, String name) implements Subject {

    /** Makes the subject of a list whose name is not known. */
    public OfList(Optional<String> owner, String list) {
      this(owner, list, list);
    }

    @Override
    public SubjectType type() {
      return SubjectType.LIST;
    }

    @Override
    public String label() {
      return "list " + name;
    }
  }

  /**
   * A user.
   *
   * @param slug the user's slug; {@code me} for whoever is signed in
   */
  record OfUser(String slug) implements Subject {
    @Override
    public SubjectType type() {
      return SubjectType.USER;
    }

    @Override
    public String label() {
      return slug;
    }
  }

  /**
   * Somebody's watchlist or favorites.
   *
   * @param owner the owner's slug; empty for whoever is signed in
   */
  record OfSection(LibrarySection section, Optional<String> owner) implements Subject {
    @Override
    public SubjectType type() {
      return switch (section.kind()) {
        case WATCHLIST -> SubjectType.WATCHLIST;
        case FAVORITES -> SubjectType.FAVORITES;
        case LIST -> SubjectType.LIST;
        case COLLECTION, HISTORY, RATINGS, HIDDEN ->
            throw new IllegalArgumentException("nothing hangs on " + section);
      };
    }

    @Override
    public String label() {
      return section.label();
    }
  }

  /**
   * A list that fills itself.
   *
   * @param owner the owner's slug; empty where the list is named by its Trakt id alone
   * @param list its Trakt id or slug
   * @param name for a person
   */
  record OfSmartList(Optional<String> owner, String list, String name) implements Subject {

    /** Makes the subject of a list whose name is not known. */
    public OfSmartList(Optional<String> owner, String list) {
      this(owner, list, list);
    }

    @Override
    public SubjectType type() {
      return SubjectType.SMART_LIST;
    }

    @Override
    public String label() {
      return "smart list " + name;
    }
  }

  /**
   * A filter that is kept at Trakt, by its id.
   *
   * @param name for a person
   */
  record OfSavedFilter(long id, String name) implements Subject {

    /** Makes the subject of a filter whose name is not known. */
    public OfSavedFilter(long id) {
      this(id, Long.toString(id));
    }

    @Override
    public SubjectType type() {
      return SubjectType.SAVED_FILTER;
    }

    @Override
    public String label() {
      return "saved filter " + name;
    }
  }

  /** Somebody's wish to follow whoever is signed in, by the id of the request. */
  record OfFollowRequest(long id) implements Subject {
    @Override
    public SubjectType type() {
      return SubjectType.FOLLOW_REQUEST;
    }

    @Override
    public String label() {
      return "follow request " + id;
    }
  }

  /** A saved position, by its id. */
  record OfPosition(long id) implements Subject {
    @Override
    public SubjectType type() {
      return SubjectType.POSITION;
    }

    @Override
    public String label() {
      return "position " + id;
    }
  }

  /** The account of whoever is signed in. */
  record Account() implements Subject {
    @Override
    public SubjectType type() {
      return SubjectType.ACCOUNT;
    }

    @Override
    public String label() {
      return "your account";
    }
  }

  /** Trakt as a whole. */
  record Everything() implements Subject {
    @Override
    public SubjectType type() {
      return SubjectType.TRAKT;
    }

    @Override
    public String label() {
      return "Trakt";
    }
  }

  /** Returns what kind of thing it is. */
  SubjectType type();

  /** Returns its name for a person. */
  String label();

  /** Returns a reference that names it in other commands; empty where there is none. */
  default String reference() {
    return switch (this) {
      case Title(MediaItem item) -> item.reference();
      case OfComment(long id) -> "comment:" + id;
      case OfNote(long id) -> "note:" + id;
      case OfUser(String slug) -> "user:" + slug;
      case OfList(var owner, String list, String name) ->
          "list:" + (isId(list) ? "" : owner.map(user -> user + "/").orElse("")) + list;
      case OfSection section -> "";
      case OfFollowRequest request -> "";
      case OfSmartList list -> "";
      case OfSavedFilter filter -> "";
      case OfPosition(long id) -> Long.toString(id);
      case Account account -> "";
      case Everything everything -> "";
    };
  }

  private static boolean isId(String list) {
    return list.chars().allMatch(c -> c >= '0' && c <= '9');
  }
}
