package io.github.traktcli.domain.media;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The ids of one thing. Any of them may be missing from an answer; two {@code Ids} name the same
 * thing when one id that both have is equal.
 *
 * @param trakt Trakt's own id, unique within a media type
 * @param slug Trakt's readable id; may change when a title is renamed
 * @param imdb IMDb's id with its letters, such as {@code tt0816692}
 * @param tmdb The Movie Database's id, unique within a media type only
 * @param tvdb TheTVDB's id, unique within a media type only
 */
public record Ids(
    @Nullable Long trakt,
    @Nullable String slug,
    @Nullable String imdb,
    @Nullable Long tmdb,
    @Nullable Long tvdb) {

  /** No id at all. */
  public static final Ids NONE = new Ids(null, null, null, null, null);

  /** Treats the empty texts and the 0 that Trakt sometimes sends for no id as missing. */
  public Ids {
    slug = blankToNull(slug);
    imdb = blankToNull(imdb);
    tmdb = zeroToNull(tmdb);
    tvdb = zeroToNull(tvdb);
  }

  /** Returns ids that have Trakt's id only. */
  public static Ids ofTrakt(long trakt) {
    return new Ids(trakt, null, null, null, null);
  }

  /** Returns ids that have Trakt's slug only. */
  public static Ids ofSlug(String slug) {
    return new Ids(null, slug, null, null, null);
  }

  /**
   * Reads the key of a path or reference: digits are a Trakt id (never a slug), {@code tt} or
   * {@code nm} with digits is an IMDb id, everything else is a slug.
   */
  public static Ids ofKey(String key) {
    if (isNumber(key)) {
      return ofTrakt(Long.parseLong(key));
    }
    return isImdb(key) ? new Ids(null, null, key, null, null) : ofSlug(key);
  }

  /** Tells whether both name the same thing, by any id that both have. */
  public boolean sharesIdWith(Ids other) {
    return same(trakt, other.trakt)
        || same(slug, other.slug)
        || same(imdb, other.imdb)
        || same(tmdb, other.tmdb)
        || same(tvdb, other.tvdb);
  }

  /**
   * Returns the key that names this thing in a path without doubt: the Trakt id where it is known,
   * else the slug, else the IMDb id. A slug of digits is none: it would be read as another thing's
   * Trakt id.
   */
  public Optional<String> key() {
    return trakt != null
        ? Optional.of(Long.toString(trakt))
        : readableSlug().or(() -> Optional.ofNullable(imdb));
  }

  /** Returns the key that reads best in a reference: the slug unless it is all digits. */
  public Optional<String> readableKey() {
    return readableSlug().or(this::key);
  }

  /**
   * Returns what {@link ItemReference#parse} reads back to a thing of that type that has these ids,
   * or an empty text when none of them names it.
   */
  String reference(ItemType type) {
    boolean namedByTraktId = type == ItemType.SEASON || type == ItemType.EPISODE;
    Optional<String> own =
        namedByTraktId
            ? Optional.ofNullable(trakt).map(id -> type.singular() + ":" + id)
            : readableKey().map(key -> type.singular() + "/" + key);
    return own.or(() -> Optional.ofNullable(imdb))
        .or(() -> Optional.ofNullable(tmdb).map(id -> "tmdb:" + type.singular() + "/" + id))
        .or(() -> Optional.ofNullable(tvdb).map(id -> "tvdb:" + type.singular() + "/" + id))
        .orElse("");
  }

  private Optional<String> readableSlug() {
    return Optional.ofNullable(slug).filter(text -> !isNumber(text));
  }

  /** Tells whether a text is digits, and so few that they can be an id. */
  public static boolean isNumber(String text) {
    return !text.isEmpty()
        && text.length() <= 18
        && text.chars().allMatch(character -> character >= '0' && character <= '9');
  }

  static boolean isImdb(String text) {
    return text.length() > 2
        && (text.startsWith("tt") || text.startsWith("nm"))
        && isNumber(text.substring(2));
  }

  private static boolean same(@Nullable Object mine, @Nullable Object theirs) {
    return mine != null && mine.equals(theirs);
  }

  private static @Nullable Long zeroToNull(@Nullable Long id) {
    return id == null || id == 0 ? null : id;
  }

  private static @Nullable String blankToNull(@Nullable String text) {
    return text == null || text.isBlank() ? null : text;
  }
}
