package io.github.traktcli.domain.facet;

import io.github.traktcli.domain.catalog.WebAddress;
import java.net.URI;
import java.util.Optional;

/** Where things have their pages on Trakt's website. */
public final class PageAddress {

  /** Where the website begins. */
  public static final URI HOME = URI.create("https://app.trakt.tv");

  private PageAddress() {}

  /** Returns the page of a subject; empty where it has none, or its slug is not known. */
  public static Optional<URI> of(Subject subject) {
    return switch (subject) {
      case Subject.Title(var item) -> WebAddress.of(item);
      case Subject.OfComment(long id) -> page("comments", Long.toString(id));
      case Subject.OfUser(String slug) -> page("profile", slug);
      case Subject.OfList(var owner, String list, String name) ->
          isNumber(list)
              ? page("lists", list)
              : owner.flatMap(user -> page("users", user, "lists", list));
      case Subject.OfSmartList(var owner, String list, String name) ->
          isNumber(list) ? Optional.empty() : page("lists", "smart", "view", list);
      default -> Optional.empty();
    };
  }

  /**
   * Returns the page of what a reference names that this client printed, such as {@code
   * show/severance/1/5}; empty for all that is none, or names no page by itself.
   */
  public static Optional<URI> ofReference(String reference) {
    int colon = reference.indexOf(':');
    if (colon >= 0) {
      String key = reference.substring(colon + 1);
      return switch (reference.substring(0, colon)) {
        case "comment" -> isNumber(key) ? page("comments", key) : Optional.empty();
        case "user" -> page("profile", key);
        case "list" -> list(key);
        default -> Optional.empty();
      };
    }
    String[] pieces = reference.split("/", -1);
    if (pieces.length < 2 || isNumber(pieces[1])) {
      return Optional.empty();
    }
    return switch (pieces[0]) {
      case "movie" -> pieces.length == 2 ? page("movies", pieces[1]) : Optional.empty();
      case "person" -> pieces.length == 2 ? page("people", pieces[1]) : Optional.empty();
      case "show" -> show(pieces);
      default -> Optional.empty();
    };
  }

  private static Optional<URI> show(String[] pieces) {
    return switch (pieces.length) {
      case 2 -> page("shows", pieces[1]);
      case 3 -> isNumber(pieces[2]) ? page("shows", pieces[1], "seasons", pieces[2]) : none();
      case 4 ->
          isNumber(pieces[2]) && isNumber(pieces[3])
              ? page("shows", pieces[1], "seasons", pieces[2], "episodes", pieces[3])
              : none();
      default -> none();
    };
  }

  private static Optional<URI> list(String key) {
    if (isNumber(key)) {
      return page("lists", key);
    }
    int slash = key.indexOf('/');
    return slash < 0
        ? none()
        : page("users", key.substring(0, slash), "lists", key.substring(slash + 1));
  }

  private static Optional<URI> none() {
    return Optional.empty();
  }

  /** Nothing but the letters of slugs gets into an address, whoever sent it. */
  private static Optional<URI> page(String... pieces) {
    StringBuilder address = new StringBuilder(HOME.toString());
    for (String piece : pieces) {
      if (!isSlug(piece)) {
        return Optional.empty();
      }
      address.append('/').append(piece);
    }
    return Optional.of(URI.create(address.toString()));
  }

  private static boolean isSlug(String piece) {
    for (int i = 0; i < piece.length(); i++) {
      char letter = piece.charAt(i);
      boolean isOfSlug =
          (letter >= 'a' && letter <= 'z')
              || (letter >= 'A' && letter <= 'Z')
              || (letter >= '0' && letter <= '9')
              || letter == '-'
              || letter == '_'
              || (letter == '.' && i > 0);
      if (!isOfSlug) {
        return false;
      }
    }
    return !piece.isEmpty();
  }

  private static boolean isNumber(String text) {
    return !text.isEmpty() && text.chars().allMatch(digit -> digit >= '0' && digit <= '9');
  }
}
