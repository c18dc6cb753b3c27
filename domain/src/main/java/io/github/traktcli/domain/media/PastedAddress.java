package io.github.traktcli.domain.media;

import io.github.traktcli.domain.media.ItemReference.BySlug;
import io.github.traktcli.domain.media.ItemReference.External;
import io.github.traktcli.domain.media.ItemReference.OfList;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The address of a page of Trakt, IMDb or TMDB, also without its scheme. */
record PastedAddress(ReferenceText words, PlaceInShow places) {

  /** Reads it; empty where the text is no address. */
  Optional<ItemReference> read() {
    String text = words.text();
    String start = text.toLowerCase(Locale.ROOT);
    boolean complete = start.startsWith("https://") || start.startsWith("http://");
    URI address;
    try {
      address = new URI(complete ? text : "https://" + text);
    } catch (URISyntaxException e) {
      if (complete) {
        throw words.invalid("it is no address");
      }
      return Optional.empty();
    }
    String host = String.valueOf(address.getHost()).toLowerCase(Locale.ROOT);
    List<String> parts = new ArrayList<>(List.of(address.getPath().split("/")));
    parts.removeIf(String::isEmpty);
    return switch (host) {
      case "trakt.tv", "www.trakt.tv", "app.trakt.tv" ->
          Optional.of(traktPage(parts, address.getQuery()));
      case "imdb.com", "www.imdb.com", "m.imdb.com" -> Optional.of(imdbPage(parts));
      case "themoviedb.org", "www.themoviedb.org" -> Optional.of(tmdbPage(parts));
      default -> {
        if (complete) {
          throw words.invalid("only pages of trakt.tv, imdb.com and themoviedb.org are known");
        }
        yield Optional.empty();
      }
    };
  }

  private ItemReference traktPage(List<String> parts, @Nullable String query) {
    if (parts.size() >= 4 && parts.getFirst().equals("users") && parts.get(2).equals("lists")) {
      return new OfList(parts.get(1), parts.get(3));
    }
    if (parts.size() == 2 && parts.getFirst().equals("profile")) {
      return bySlug(ItemType.USER, parts.get(1));
    }
    if (parts.size() == 3 && parts.getFirst().equals("lists") && parts.get(1).equals("official")) {
      return bySlug(ItemType.LIST, parts.get(2));
    }
    Optional<ItemType> type =
        parts.size() < 2 ? Optional.empty() : ItemType.named(parts.getFirst());
    if (type.isEmpty() || (type.get() == ItemType.USER && parts.size() > 2)) {
      throw words.invalid("that page of Trakt shows no single title");
    }
    ItemReference page = bySlug(type.get(), parts.get(1));
    if (type.get() != ItemType.SHOW) {
      return page;
    }
    if (parts.size() >= 4 && parts.get(2).equals("seasons")) {
      boolean ofEpisode = parts.size() >= 6 && parts.get(4).equals("episodes");
      return places.below(
          page, ofEpisode ? List.of(parts.get(3), parts.get(5)) : List.of(parts.get(3)));
    }
    List<String> place =
        Stream.of("season", "episode").flatMap(name -> parameter(query, name).stream()).toList();
    if (parameter(query, "season").isPresent()) {
      return places.below(page, place);
    }
    if (!place.isEmpty()) {
      throw words.invalid("it says an episode and not of which season");
    }
    return page;
  }

  /** Addresses of titles have slugs, also where those are digits. */
  private ItemReference bySlug(ItemType type, String slug) {
    boolean hasSlug = type == ItemType.MOVIE || type == ItemType.SHOW || type == ItemType.PERSON;
    return hasSlug && slug.chars().allMatch(c -> c >= '0' && c <= '9')
        ? new BySlug(type, slug)
        : words.byKey(type, slug);
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
        .map(words::imdb)
        .orElseThrow(() -> words.invalid("that page of IMDb shows no single title"));
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
      throw words.invalid("that page of TMDB shows no film, show or person");
    }
    return new External(IdProvider.TMDB, type, id);
  }
}
