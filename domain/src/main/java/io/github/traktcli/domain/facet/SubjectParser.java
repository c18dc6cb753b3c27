package io.github.traktcli.domain.facet;

import io.github.traktcli.domain.input.InvalidInput;
import io.github.traktcli.domain.lists.ListName;
import java.net.URI;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads how people name what is no title: comments, notes, users and lists. Each by what stands
 * behind its kind and a colon, by that alone where a command takes nothing else, or by the address
 * of its page.
 */
public final class SubjectParser {

  private static final String ME = "me";
  private static final int LONGEST_ID = 18;
  private static final Pattern OTHER =
      Pattern.compile("(movie|show|season|episode|person|list|comment|note)[/:].*");
  private static final List<String> HOSTS = List.of("trakt.tv", "www.trakt.tv", "app.trakt.tv");

  private SubjectParser() {}

  /**
   * Reads {@code 417}, {@code comment:417} or {@code https://trakt.tv/comments/417}.
   *
   * @throws InvalidInput with a sentence for anything else
   */
  public static Subject.OfComment comment(String text) {
    String said = text.strip();
    return new Subject.OfComment(
        id(path(said, "comments").orElseGet(() -> without("comment:", said)), text, "A comment"));
  }

  /**
   * Reads {@code 1245} or {@code note:1245}.
   *
   * @throws InvalidInput with a sentence for anything else
   */
  public static Subject.OfNote note(String text) {
    return new Subject.OfNote(id(without("note:", text.strip()), text, "A note"));
  }

  /**
   * Reads {@code sean}, {@code user:sean}, {@code me}, {@code https://app.trakt.tv/profile/sean} or
   * an address below {@code https://trakt.tv/users/sean}.
   *
   * @throws InvalidInput with a sentence for what cannot be the slug of a user
   */
  public static Subject.OfUser user(String text) {
    String said = text.strip();
    Matcher other = OTHER.matcher(said);
    if (other.matches()) {
      throw new InvalidInput(
          "\"%s\" names %s %s, and no user."
              .formatted(said, other.group(1).equals("episode") ? "an" : "a", other.group(1)));
    }
    String name =
        path(said, "users")
            .or(() -> path(said, "profile"))
            .map(page -> page.split("/", 2)[0])
            .orElseGet(() -> without("user:", without("@", said)));
    if (!isSlug(name)) {
      throw new InvalidInput(
          "\"%s\" is no name that Trakt uses in addresses; take the one in the address of the profile,"
                  .formatted(text)
              + " which may differ from the one that is shown."
              + likely(name));
    }
    return new Subject.OfUser(name.toLowerCase(Locale.ROOT));
  }

  /**
   * Reads {@code 55}, {@code list:55}, {@code sean/star-wars}, the slug of a list of one's own, or
   * the address of its page.
   *
   * @throws InvalidInput with a sentence for what cannot be the name of a list
   */
  public static Subject.OfList list(String text) {
    Named named = named(text, "lists", "list:");
    return new Subject.OfList(named.owner(), named.name());
  }

  /**
   * Reads how a list is named: in the forms of {@link #list}, or by its name among one's own.
   *
   * @throws InvalidInput with a sentence for an address of something else, and for nothing
   */
  public static ListName listName(String text) {
    return listName(text, "lists", "list:");
  }

  private static ListName listName(String text, String plural, String prefix) {
    String said = text.strip();
    Optional<String> page = ofOwner(said, plural).or(() -> ofPage(said, plural));
    String name = page.orElseGet(() -> without(prefix, said)).strip();
    if (isNumber(name)) {
      return new ListName.ById(name);
    }
    String[] pieces = name.split("/", -1);
    if (pieces.length == 2 && isSlug(pieces[0]) && isSlug(pieces[1])) {
      return new ListName.OfOwner(
          pieces[0].toLowerCase(Locale.ROOT), pieces[1].toLowerCase(Locale.ROOT));
    }
    if (name.isEmpty() || name.contains("://") || (page.isPresent() && pieces.length > 1)) {
      throw new InvalidInput(
          "\"%s\" is no list: name it by its id, its name, as USER/SLUG, or by its address."
              .formatted(text));
    }
    return new ListName.Mine(name);
  }

  /**
   * Reads how a list that fills itself is named, in the forms of {@link #listName}.
   *
   * @throws InvalidInput with a sentence for an address of something else, and for nothing
   */
  public static ListName smartListName(String text) {
    return listName(text, "smart-lists", "smart-list:");
  }

  /**
   * Reads {@code 12}, {@code filter:12} or the name of a filter.
   *
   * @return what stands behind the prefix
   * @throws InvalidInput for nothing
   */
  public static String savedFilterName(String text) {
    String said = without("filter:", text.strip()).strip();
    if (said.isEmpty()) {
      throw new InvalidInput("Name a saved filter: its id or its name.");
    }
    return said;
  }

  /** Trakt makes names for addresses of what is shown, at first. */
  private static String likely(String shown) {
    String slug =
        Normalizer.normalize(shown, Normalizer.Form.NFKD)
            .toLowerCase(Locale.ROOT)
            .replaceAll("\\p{M}+", "")
            .replaceAll("[^a-z0-9_]+", "-")
            .replaceAll("^-+|-+$", "");
    return slug.isEmpty() ? "" : " That may be " + slug + ".";
  }

  /** What belongs to somebody, or is known to all by its id. */
  private record Named(Optional<String> owner, String name) {}

  private static Named named(String text, String plural, String prefix) {
    String said = text.strip();
    String name =
        ofOwner(said, plural).or(() -> ofPage(said, plural)).orElseGet(() -> without(prefix, said));
    String[] pieces = name.split("/", -1);
    if (pieces.length == 1 && isNumber(name)) {
      return new Named(Optional.empty(), name);
    }
    if (pieces.length > 2) {
      throw new InvalidInput(
          "\"%s\" is no list: name it by its id, as USER/SLUG, or by its address.".formatted(text));
    }
    String list = slug(pieces[pieces.length - 1], text);
    return new Named(Optional.of(pieces.length == 2 ? slug(pieces[0], text) : ME), list);
  }

  /**
   * Returns whose list it is and how it is called, by the address of its page or of one below it;
   * nothing is named by another page of somebody.
   */
  private static Optional<String> ofOwner(String said, String plural) {
    return path(said, "users")
        .or(() -> path(said, "profile"))
        .map(rest -> rest.split("/", -1))
        .map(
            pieces ->
                pieces.length > 2 && pieces[1].equals(plural) ? pieces[0] + "/" + pieces[2] : "");
  }

  /** Returns what names a list in the address of its page; those of Trakt itself are official. */
  private static Optional<String> ofPage(String said, String plural) {
    return path(said, plural).map(rest -> without("official/", rest));
  }

  /** Returns what follows that piece in the address of a page of Trakt. */
  private static Optional<String> path(String said, String piece) {
    if (!said.contains("trakt.tv/")) {
      return Optional.empty();
    }
    try {
      URI address = URI.create(said.contains("://") ? said : "https://" + said);
      String host = String.valueOf(address.getHost()).toLowerCase(Locale.ROOT);
      String start = "/" + piece + "/";
      String path = String.valueOf(address.getPath());
      if (!HOSTS.contains(host) || !path.startsWith(start)) {
        return Optional.empty();
      }
      String rest = path.substring(start.length());
      return Optional.of(rest.endsWith("/") ? rest.substring(0, rest.length() - 1) : rest);
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static String without(String prefix, String text) {
    return text.regionMatches(true, 0, prefix, 0, prefix.length())
        ? text.substring(prefix.length())
        : text;
  }

  /**
   * Reads an id.
   *
   * @param what it is the id of, as the beginning of a sentence
   * @throws InvalidInput with a sentence for anything else
   */
  public static long id(String text, String what) {
    return id(text.strip(), text, what);
  }

  private static long id(String digits, String text, String what) {
    if (!isNumber(digits) || digits.length() > LONGEST_ID) {
      throw new InvalidInput(
          "%s is named by its id, a number; \"%s\" is none.".formatted(what, text));
    }
    return Long.parseLong(digits);
  }

  private static String slug(String name, String text) {
    String slug = name.toLowerCase(Locale.ROOT);
    if (!isSlug(slug)) {
      throw new InvalidInput(
          "\"%s\" is no name that Trakt uses in addresses: letters, digits and hyphens only, as in"
                  .formatted(text)
              + " the address of the page.");
    }
    return slug;
  }

  private static boolean isSlug(String name) {
    String slug = name.toLowerCase(Locale.ROOT);
    return !slug.isEmpty() && slug.codePoints().allMatch(c -> c == '-' || c == '_' || isLetter(c));
  }

  private static boolean isLetter(int character) {
    return (character >= 'a' && character <= 'z') || (character >= '0' && character <= '9');
  }

  private static boolean isNumber(String text) {
    return !text.isEmpty() && text.chars().allMatch(c -> c >= '0' && c <= '9');
  }
}
