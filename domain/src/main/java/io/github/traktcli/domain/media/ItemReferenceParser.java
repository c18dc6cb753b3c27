package io.github.traktcli.domain.media;

import io.github.traktcli.domain.media.ItemReference.ByKey;
import io.github.traktcli.domain.media.ItemReference.BySlug;
import io.github.traktcli.domain.media.ItemReference.External;
import io.github.traktcli.domain.media.ItemReference.FreeText;
import io.github.traktcli.domain.media.ItemReference.OfEpisode;
import io.github.traktcli.domain.media.ItemReference.OfEpisodes;
import io.github.traktcli.domain.media.ItemReference.OfList;
import io.github.traktcli.domain.media.ItemReference.OfSeason;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The grammar of references: paths, prefixed ids, pasted addresses, and titles. */
final class ItemReferenceParser {

  private static final String FORMS =
      "Write it like movie/tron-legacy-2010, show/breaking-bad/1/5, tt0816692 or"
          + " tmdb:movie/157336.";

  private static final Pattern PLACE =
      Pattern.compile("s?\\d{1,6}|(s?\\d{1,6}[ex]|\\d{1,6}/)\\d{1,6}((-|-e|e)\\d{1,6})?");
  private static final int MOST_EPISODES = 100;

  private final String text;
  private final Optional<ItemType> expected;

  private ItemReferenceParser(String text, Optional<ItemType> expected) {
    this.text = text;
    this.expected = expected;
  }

  static ItemReference parse(String raw, Optional<ItemType> expected) {
    String text = raw.strip();
    if (text.isEmpty()) {
      throw new InvalidReference("An empty reference names nothing. " + FORMS);
    }
    ItemReference reference = new ItemReferenceParser(text, expected).read();
    expected.ifPresent(type -> requireType(reference, type, text));
    return reference;
  }

  private ItemReference read() {
    if (text.chars().anyMatch(Character::isWhitespace)) {
      return ofTitledShow().orElseGet(() -> new FreeText(text));
    }
    if (expected.isEmpty() && isDigits(text)) {
      throw new InvalidReference(
          "\"%1$s\" may be an id or a title. Write movie/%1$s or show/%1$s for the id, and the title with its year, as in \"%1$s (2019)\"."
              .formatted(text));
    }
    if (Ids.isImdb(lowerCase(text))) {
      return imdb(text);
    }
    return address()
        .or(this::prefixed)
        .or(this::typedPath)
        .or(this::untypedPath)
        .or(this::ofTitledShow)
        .orElseGet(() -> new FreeText(text));
  }

  /** Reads {@code provider:...} and {@code type:...}; anything else with a colon may be a title. */
  private Optional<ItemReference> prefixed() {
    int colon = text.indexOf(':');
    if (colon < 1) {
      return Optional.empty();
    }
    String prefix = text.substring(0, colon);
    String rest = text.substring(colon + 1);
    Optional<ItemReference> external =
        IdProvider.named(prefix).map(provider -> external(provider, rest));
    return external.or(() -> ItemType.named(prefix).map(type -> ownId(type, rest)));
  }

  private ItemReference external(IdProvider provider, String rest) {
    int slash = rest.indexOf('/');
    Optional<ItemType> type =
        slash < 0
            ? defaultType(provider)
            : Optional.of(typeWithIds(provider, rest.substring(0, slash)));
    String id = rest.substring(slash + 1);
    if (provider == IdProvider.IMDB) {
      return imdb(id);
    }
    if (!Ids.isNumber(id)) {
      throw invalid("its id is not a number");
    }
    if (type.isEmpty()) {
      throw new InvalidReference(
          "\"%1$s\" is no reference: ids of %2$s are only unique within a type. Write %2$s:movie/%3$s or %2$s:show/%3$s."
              .formatted(text, provider.traktName(), id));
    }
    return provider == IdProvider.TRAKT
        ? new ByKey(type.get(), id)
        : new External(provider, type, id);
  }

  /** TheTVDB knows series only, so a bare id of it is a show's. */
  private Optional<ItemType> defaultType(IdProvider provider) {
    return expected
        .filter(type -> provider == IdProvider.TRAKT || isOfCatalogue(type))
        .or(() -> provider == IdProvider.TVDB ? Optional.of(ItemType.SHOW) : Optional.empty());
  }

  private ItemReference ownId(ItemType type, String rest) {
    int slash = rest.indexOf('/');
    if (type == ItemType.LIST && slash > 0 && slash < rest.length() - 1) {
      return new OfList(rest.substring(0, slash), rest.substring(slash + 1));
    }
    if (rest.isEmpty() || slash >= 0) {
      throw invalid("there is no id behind the colon");
    }
    return byKey(type, rest);
  }

  private ByKey byKey(ItemType type, String key) {
    boolean namedByIdOnly =
        switch (type) {
          case SEASON, EPISODE, COMMENT -> true;
          case MOVIE, SHOW, PERSON, LIST, USER -> false;
        };
    if (namedByIdOnly && !Ids.isNumber(key)) {
      throw invalid(article(type) + " is named by its Trakt id, a number");
    }
    if (key.equals(".") || key.equals("..")) {
      throw invalid("dots name nothing");
    }
    return new ByKey(type, key);
  }

  private Optional<ItemReference> typedPath() {
    List<String> parts = List.of(text.split("/", -1));
    if (parts.size() < 2) {
      return Optional.empty();
    }
    return ItemType.named(parts.getFirst()).map(type -> path(type, parts.subList(1, parts.size())));
  }

  /** Reads what a command of one type takes: a key, or a show's key with season and episode. */
  private Optional<ItemReference> untypedPath() {
    if (expected.isEmpty()) {
      return Optional.empty();
    }
    List<String> parts = List.of(text.split("/", -1));
    ItemType type = expected.get();
    return switch (type) {
      case MOVIE, SHOW, PERSON -> isKey(text) ? Optional.of(byKey(type, text)) : Optional.empty();
      case COMMENT, USER, LIST -> Optional.of(path(type, parts));
      case SEASON, EPISODE ->
          Optional.of(Ids.isNumber(text) ? byKey(type, text) : path(ItemType.SHOW, parts));
    };
  }

  /**
   * Reads a show's title with the place of a season or an episode behind it: {@code breaking
   * bad/1/5}. "20/20" and "Catch 22/7" stay titles: where a title ends in a digit, only a whole
   * place counts.
   */
  private Optional<ItemReference> ofTitledShow() {
    boolean canBePlace =
        expected.isEmpty()
            || expected.get() == ItemType.SEASON
            || expected.get() == ItemType.EPISODE;
    List<String> parts = List.of(text.split("/", -1));
    if (!canBePlace || parts.size() < 2 || parts.size() > 3) {
      return Optional.empty();
    }
    String title = parts.getFirst().strip();
    String place = lowerCase(String.join("/", parts.subList(1, parts.size())).strip());
    boolean doubtful = !title.isEmpty() && isDigit(title.charAt(title.length() - 1));
    if (title.isEmpty() || !PLACE.matcher(place).matches() || (doubtful && isDigits(place))) {
      return Optional.empty();
    }
    return Optional.of(below(new FreeText(title), List.of(place.split("/"))));
  }

  private ItemReference path(ItemType type, List<String> parts) {
    if (parts.stream().anyMatch(String::isEmpty)) {
      throw invalid("a part between its slashes is empty");
    }
    return switch (type) {
      case SHOW -> ofShow(parts);
      case LIST ->
          switch (parts.size()) {
            case 1 -> byKey(type, parts.getFirst());
            case 2 -> new OfList(parts.get(0), parts.get(1));
            default -> throw invalid("a list is written as its id or as user/list");
          };
      case MOVIE, PERSON, COMMENT, USER, SEASON, EPISODE -> {
        if (parts.size() != 1) {
          throw invalid(article(type) + " has no parts below its id");
        }
        yield byKey(type, parts.getFirst());
      }
    };
  }

  private ItemReference ofShow(List<String> parts) {
    return below(byKey(ItemType.SHOW, parts.getFirst()), parts.subList(1, parts.size()));
  }

  private ItemReference below(ItemReference show, List<String> place) {
    return switch (place.size()) {
      case 0 -> show;
      case 1 -> seasonOrEpisode(show, lowerCase(place.getFirst()));
      case 2 -> episodes(show, number(place.getFirst()), lowerCase(place.get(1)));
      default -> throw invalid("nothing lies below an episode");
    };
  }

  /**
   * Reads {@code 1}, {@code s01}, {@code s01e05}, {@code 1x05}, and what {@link #episodes} reads.
   */
  private ItemReference seasonOrEpisode(ItemReference show, String part) {
    String numbers = part.startsWith("s") ? part.substring(1) : part;
    int divider = numbers.indexOf(numbers.indexOf('x') < 0 ? 'e' : 'x');
    return divider < 0
        ? new OfSeason(show, number(numbers))
        : episodes(show, number(numbers.substring(0, divider)), numbers.substring(divider + 1));
  }

  /** Reads {@code 5}, and several as {@code 18-19}, {@code 18-e19} and {@code 18e19}. */
  private ItemReference episodes(ItemReference show, int season, String part) {
    String[] ends = part.split("-e|-|e", 2);
    int first = number(ends[0]);
    if (ends.length == 1) {
      return new OfEpisode(show, season, first);
    }
    int last = number(ends[1]);
    if (last <= first || last - first >= MOST_EPISODES) {
      throw invalid(
          "episodes are written from the first to the last, at most " + MOST_EPISODES + " of them");
    }
    return new OfEpisodes(show, season, first, last);
  }

  private int number(String digits) {
    if (!Ids.isNumber(digits) || digits.length() > 6) {
      throw invalid("\"" + digits + "\" is no season or episode number");
    }
    return Integer.parseInt(digits);
  }

  private ItemReference imdb(String anyCase) {
    String id = lowerCase(anyCase);
    if (!Ids.isImdb(id)) {
      throw invalid("an IMDb id is tt or nm and digits");
    }
    return id.startsWith("nm")
        ? new External(IdProvider.IMDB, Optional.of(ItemType.PERSON), id)
        : new External(IdProvider.IMDB, Optional.empty(), id);
  }

  /** Reads a pasted address, also without its scheme where its host is known. */
  private Optional<ItemReference> address() {
    String start = lowerCase(text);
    boolean complete = start.startsWith("https://") || start.startsWith("http://");
    URI address;
    try {
      address = new URI(complete ? text : "https://" + text);
    } catch (URISyntaxException e) {
      if (complete) {
        throw invalid("it is no address");
      }
      return Optional.empty();
    }
    String host = lowerCase(String.valueOf(address.getHost()));
    List<String> parts = new ArrayList<>(List.of(address.getPath().split("/")));
    parts.removeIf(String::isEmpty);
    return switch (host) {
      case "trakt.tv", "www.trakt.tv", "app.trakt.tv" ->
          Optional.of(traktPage(parts, address.getQuery()));
      case "imdb.com", "www.imdb.com", "m.imdb.com" -> Optional.of(imdbPage(parts));
      case "themoviedb.org", "www.themoviedb.org" -> Optional.of(tmdbPage(parts));
      default -> {
        if (complete) {
          throw invalid("only pages of trakt.tv, imdb.com and themoviedb.org are known");
        }
        yield Optional.empty();
      }
    };
  }

  private ItemReference traktPage(List<String> parts, @Nullable String query) {
    if (parts.size() >= 4 && parts.getFirst().equals("users") && parts.get(2).equals("lists")) {
      return new OfList(parts.get(1), parts.get(3));
    }
    Optional<ItemType> type =
        parts.size() < 2 ? Optional.empty() : ItemType.named(parts.getFirst());
    if (type.isEmpty() || (type.get() == ItemType.USER && parts.size() > 2)) {
      throw invalid("that page of Trakt shows no single title");
    }
    ItemReference page = bySlug(type.get(), parts.get(1));
    if (type.get() != ItemType.SHOW) {
      return page;
    }
    if (parts.size() >= 4 && parts.get(2).equals("seasons")) {
      boolean ofEpisode = parts.size() >= 6 && parts.get(4).equals("episodes");
      return below(page, ofEpisode ? List.of(parts.get(3), parts.get(5)) : List.of(parts.get(3)));
    }
    List<String> place =
        Stream.of("season", "episode").flatMap(name -> parameter(query, name).stream()).toList();
    return parameter(query, "season").isEmpty() ? page : below(page, place);
  }

  /** Addresses of titles have slugs, also where those are digits. */
  private ItemReference bySlug(ItemType type, String slug) {
    boolean hasSlug = type == ItemType.MOVIE || type == ItemType.SHOW || type == ItemType.PERSON;
    return hasSlug && isDigits(slug) ? new BySlug(type, slug) : byKey(type, slug);
  }

  private static Optional<String> parameter(@Nullable String query, String name) {
    return Stream.of(query == null ? new String[0] : query.split("&"))
        .filter(pair -> pair.startsWith(name + "="))
        .map(pair -> pair.substring(name.length() + 1))
        .findFirst();
  }

  private ItemReference imdbPage(List<String> parts) {
    return parts.stream()
        .filter(Ids::isImdb)
        .findFirst()
        .map(this::imdb)
        .orElseThrow(() -> invalid("that page of IMDb shows no single title"));
  }

  /** Reads {@code /movie/157336-interstellar} and {@code /tv/1396/cast}, and no season pages. */
  private ItemReference tmdbPage(List<String> parts) {
    Optional<ItemType> type =
        parts.size() < 2
            ? Optional.empty()
            : switch (parts.getFirst()) {
              case "movie" -> Optional.of(ItemType.MOVIE);
              case "tv" -> Optional.of(ItemType.SHOW);
              case "person" -> Optional.of(ItemType.PERSON);
              default -> Optional.empty();
            };
    String id = parts.size() < 2 ? "" : parts.get(1).split("-", 2)[0];
    boolean ofSeason = parts.size() > 2 && parts.get(2).equals("season");
    if (type.isEmpty() || !Ids.isNumber(id) || ofSeason) {
      throw invalid("that page of TMDB shows no film, show or person");
    }
    return new External(IdProvider.TMDB, type, id);
  }

  /** Reads the type within which an id was issued. Other sites know no lists of Trakt's. */
  private ItemType typeWithIds(IdProvider provider, String name) {
    return ItemType.named(name.equalsIgnoreCase("tv") ? "show" : name)
        .filter(type -> provider == IdProvider.TRAKT || isOfCatalogue(type))
        .orElseThrow(
            () -> invalid("\"" + name + "\" is no type with ids of " + provider.traktName()));
  }

  private static boolean isOfCatalogue(ItemType type) {
    return switch (type) {
      case MOVIE, SHOW, SEASON, EPISODE, PERSON -> true;
      case LIST, COMMENT, USER -> false;
    };
  }

  /** Tells whether a word can be a slug, a Trakt id or an IMDb id, and not a title. */
  private static boolean isKey(String word) {
    return word.chars()
        .allMatch(
            character ->
                character == '-'
                    || character == '_'
                    || character == '.'
                    || (character >= '0' && character <= '9')
                    || (character >= 'a' && character <= 'z'));
  }

  private static void requireType(ItemReference reference, ItemType wanted, String text) {
    Optional<ItemType> found =
        switch (reference) {
          case ByKey byKey -> Optional.of(byKey.type());
          case BySlug bySlug -> Optional.of(bySlug.type());
          case OfSeason season -> Optional.of(ItemType.SEASON);
          case OfEpisode episode -> Optional.of(ItemType.EPISODE);
          case OfEpisodes episodes -> Optional.of(ItemType.EPISODE);
          case OfList list -> Optional.of(ItemType.LIST);
          case External external -> external.type();
          case FreeText title -> Optional.of(wanted);
        };
    if (found.isPresent() && found.get() != wanted) {
      throw new InvalidReference(
          "\"%s\" names %s; this command takes %s."
              .formatted(text, article(found.get()), article(wanted)));
    }
  }

  private static boolean isDigits(String word) {
    return word.chars().allMatch(ItemReferenceParser::isDigit);
  }

  private static boolean isDigit(int character) {
    return character >= '0' && character <= '9';
  }

  private static String lowerCase(String word) {
    return word.toLowerCase(Locale.ROOT);
  }

  private static String article(ItemType type) {
    return (type == ItemType.EPISODE ? "an " : "a ") + type.singular();
  }

  private InvalidReference invalid(String reason) {
    return new InvalidReference("\"%s\" is no reference: %s. %s".formatted(text, reason, FORMS));
  }
}
