package io.github.traktcli.domain.media;

import io.github.traktcli.domain.media.ItemReference.ByKey;
import io.github.traktcli.domain.media.ItemReference.BySlug;
import io.github.traktcli.domain.media.ItemReference.External;
import io.github.traktcli.domain.media.ItemReference.FreeText;
import io.github.traktcli.domain.media.ItemReference.OfEpisode;
import io.github.traktcli.domain.media.ItemReference.OfEpisodes;
import io.github.traktcli.domain.media.ItemReference.OfList;
import io.github.traktcli.domain.media.ItemReference.OfSeason;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The grammar of references: paths, prefixed ids, pasted addresses, and titles. */
final class ItemReferenceParser {

  private final String text;
  private final ReferenceText words;
  private final PlaceInShow places;
  private final Optional<ItemType> expected;

  private ItemReferenceParser(String text, Optional<ItemType> expected) {
    this.text = text;
    this.words = new ReferenceText(text);
    this.places = new PlaceInShow(words);
    this.expected = expected;
  }

  static ItemReference parse(String raw, Optional<ItemType> expected) {
    String text = raw.strip();
    if (text.isEmpty()) {
      throw new InvalidReference("An empty reference names nothing. " + ReferenceText.FORMS);
    }
    ItemReference reference = new ItemReferenceParser(text, expected).read();
    expected.ifPresent(type -> requireType(reference, type, text));
    return reference;
  }

  private ItemReference read() {
    if (text.chars().anyMatch(Character::isWhitespace)) {
      return ofTitledShow().or(this::ofSeveral).orElseGet(() -> new FreeText(text));
    }
    if (expected.isEmpty() && isDigits(text)) {
      throw new InvalidReference(
          "\"%1$s\" may be an id or a title. Write movie/%1$s or show/%1$s for the id, and the title with its year, as in \"%1$s (2019)\"."
              .formatted(text));
    }
    if (Ids.isImdb(lowerCase(text))) {
      return words.imdb(text);
    }
    return new PastedAddress(words, places)
        .read()
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
      return words.imdb(id);
    }
    if (!Ids.isNumber(id)) {
      throw words.invalid("its id is not a number");
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
      throw words.invalid("there is no id behind the colon");
    }
    return words.byKey(type, rest);
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
      case MOVIE, SHOW, PERSON ->
          isKey(text) ? Optional.of(words.byKey(type, text)) : Optional.empty();
      case COMMENT, USER, LIST -> Optional.of(path(type, parts));
      case SEASON, EPISODE ->
          Optional.of(Ids.isNumber(text) ? words.byKey(type, text) : path(ItemType.SHOW, parts));
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
    if (title.isEmpty() || !PlaceInShow.is(place) || (doubtful && isDigits(place))) {
      return Optional.empty();
    }
    return Optional.of(places.below(new FreeText(title), List.of(place.split("/"))));
  }

  /** No title ends like several episodes: {@code severance S01E03-E04}. */
  private Optional<ItemReference> ofSeveral() {
    return expected.isEmpty() || expected.get() == ItemType.EPISODE
        ? PlaceInShow.severalBehindBlank(text)
        : Optional.empty();
  }

  private ItemReference path(ItemType type, List<String> parts) {
    if (parts.stream().anyMatch(String::isEmpty)) {
      throw words.invalid("a part between its slashes is empty");
    }
    return switch (type) {
      case SHOW -> ofShow(parts);
      case LIST ->
          switch (parts.size()) {
            case 1 -> words.byKey(type, parts.getFirst());
            case 2 -> new OfList(parts.get(0), parts.get(1));
            default -> throw words.invalid("a list is written as its id or as user/list");
          };
      case MOVIE, PERSON, COMMENT, USER, SEASON, EPISODE -> {
        if (parts.size() != 1) {
          throw words.invalid(ReferenceText.article(type) + " has no parts below its id");
        }
        yield words.byKey(type, parts.getFirst());
      }
    };
  }

  /** The words of an address may stand between the numbers. */
  private ItemReference ofShow(List<String> parts) {
    List<String> place = new ArrayList<>(parts.subList(1, parts.size()));
    if (place.size() == 4 && place.get(2).matches("episodes?")) {
      place.remove(2);
    }
    if (place.size() > 1 && place.getFirst().matches("seasons?")) {
      place.removeFirst();
    }
    return places.below(words.byKey(ItemType.SHOW, parts.getFirst()), place);
  }

  /** Reads the type within which an id was issued. Other sites know no lists of Trakt's. */
  private ItemType typeWithIds(IdProvider provider, String name) {
    return ItemType.named(name.equalsIgnoreCase("tv") ? "show" : name)
        .filter(type -> provider == IdProvider.TRAKT || isOfCatalogue(type))
        .orElseThrow(
            () -> words.invalid("\"" + name + "\" is no type with ids of " + provider.traktName()));
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
              .formatted(text, ReferenceText.article(found.get()), ReferenceText.article(wanted)));
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
}
