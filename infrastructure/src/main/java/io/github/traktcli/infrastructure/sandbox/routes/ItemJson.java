package io.github.traktcli.infrastructure.sandbox.routes;

import io.github.traktcli.infrastructure.sandbox.catalogue.RelativeDates;
import io.github.traktcli.infrastructure.sandbox.catalogue.SandboxEpisode;
import io.github.traktcli.infrastructure.sandbox.catalogue.SandboxItem;
import io.github.traktcli.infrastructure.sandbox.catalogue.SandboxMovie;
import io.github.traktcli.infrastructure.sandbox.catalogue.SandboxPerson;
import io.github.traktcli.infrastructure.sandbox.catalogue.SandboxSeason;
import io.github.traktcli.infrastructure.sandbox.catalogue.SandboxShow;
import io.github.traktcli.infrastructure.sandbox.catalogue.SandboxTitle;
import io.github.traktcli.infrastructure.sandbox.catalogue.TsvTable;
import io.github.traktcli.infrastructure.sandbox.json.JsonObject;
import io.github.traktcli.infrastructure.sandbox.server.Request;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Writes titles and people as the API does: minimal, or with everything on {@code full}. */
public final class ItemJson {

  private static final Instant UPDATED = Instant.parse("2026-09-14T05:21:07Z");

  private final RelativeDates today;

  ItemJson(RelativeDates today) {
    this.today = today;
  }

  public JsonObject of(SandboxItem item, Request request) {
    JsonObject json = of(item, request.full(), request.full() || request.extended("images"));
    return request.extended("colors") ? json.with("colors", colors(item)) : json;
  }

  JsonObject minimal(SandboxItem item) {
    return of(item, false, false);
  }

  private JsonObject of(SandboxItem item, boolean full, boolean images) {
    JsonObject json =
        switch (item) {
          case SandboxMovie movie -> movie(movie, full);
          case SandboxShow show -> show(show, full);
          case SandboxSeason season -> season(season, full);
          case SandboxEpisode episode -> episode(episode, full);
          case SandboxPerson person -> person(person, full);
        };
    return images ? json.with("images", images(item)) : json;
  }

  /**
   * Puts the item under its own name, and beside a season or an episode the show it belongs to:
   * {@code "episode": {...}, "show": {...}}.
   */
  JsonObject nested(JsonObject into, SandboxItem item, Request request) {
    into.with(item.type(), of(item, request));
    return switch (item) {
      case SandboxSeason season -> into.with("show", of(season.show(), request));
      case SandboxEpisode episode -> into.with("show", of(episode.show(), request));
      case SandboxMovie ignored -> into;
      case SandboxShow ignored -> into;
      case SandboxPerson ignored -> into;
    };
  }

  private JsonObject movie(SandboxMovie movie, boolean full) {
    JsonObject json =
        head(movie.title(), movie.year())
            .with(
                "ids",
                new JsonObject()
                    .with("trakt", movie.trakt())
                    .with("slug", movie.slug())
                    .with("imdb", JsonObject.orNull(movie.imdb()))
                    .with("tmdb", JsonObject.orNull(movie.tmdb()))
                    .with("plex", plex(movie, movie.slug())));
    if (full) {
      json.with("tagline", movie.tagline())
          .with("overview", movie.overview())
          .with("released", movie.day())
          .with("runtime", movie.runtime());
      common(json, movie, movie.status(today.now()));
      json.with("after_credits", false).with("during_credits", false);
    }
    return json;
  }

  private JsonObject show(SandboxShow show, boolean full) {
    JsonObject json =
        head(show.title(), show.year())
            .with(
                "ids",
                new JsonObject()
                    .with("trakt", show.trakt())
                    .with("slug", show.slug())
                    .with("tvdb", JsonObject.orNull(show.tvdb()))
                    .with("imdb", JsonObject.orNull(show.imdb()))
                    .with("tmdb", JsonObject.orNull(show.tmdb()))
                    .with("tvrage", null)
                    .with("plex", plex(show, show.slug())));
    if (full) {
      int aired = show.aired(today.now()).size();
      json.with("tagline", show.tagline())
          .with("overview", show.overview())
          .with("first_aired", show.released())
          .with("airs", show.airs())
          .with("runtime", show.runtime())
          .with("total_runtime", show.runtime() * aired)
          .with("network", show.network())
          .with("aired_episodes", aired);
      common(json, show, show.status());
    }
    return json;
  }

  /** What Plex calls it; only films and shows have pages there. */
  private static JsonObject plex(SandboxItem item, @Nullable String slug) {
    return new JsonObject().with("guid", token(item.key() + "plex", 24)).with("slug", slug);
  }

  private static void common(JsonObject json, SandboxTitle title, String status) {
    json.with("certification", JsonObject.orNull(title.certification()))
        .with("country", title.country())
        .with("status", status)
        .with("rating", title.rating())
        .with("votes", title.votes())
        .with("comment_count", title.votes() / 900)
        .with("trailer", "https://youtube.com/watch?v=" + token(title.key(), 11))
        .with("homepage", null)
        .with("updated_at", UPDATED.minusSeconds(title.trakt() % 2_000_000))
        .with("language", title.language())
        .with("languages", List.of(title.language()))
        .with("available_translations", List.of("en", "de", "es", "fr", "ja"))
        .with("genres", title.genres())
        .with("subgenres", List.of())
        .with(
            "original_title",
            title.originalTitle().isEmpty() ? title.title() : title.originalTitle());
  }

  private JsonObject season(SandboxSeason season, boolean full) {
    JsonObject json =
        new JsonObject()
            .with("number", season.number())
            .with(
                "ids",
                new JsonObject()
                    .with("trakt", season.trakt())
                    .with("tvdb", null)
                    .with("tmdb", season.show().tmdb() * 100 + season.number())
                    .with("plex", plex(season, null)));
    if (full) {
      json.with("rating", season.show().rating())
          .with("votes", season.show().votes() / 20)
          .with("episode_count", season.count())
          .with("aired_episodes", season.airedBy(today.now()))
          .with("title", season.title())
          .with("overview", null)
          .with("first_aired", season.firstAired(1).orElse(null))
          .with("updated_at", UPDATED)
          .with("network", season.show().network())
          .with("original_title", season.title());
    }
    return json;
  }

  private JsonObject episode(SandboxEpisode episode, boolean full) {
    boolean pilot = episode.trakt() == 73640;
    JsonObject json =
        new JsonObject()
            .with("season", episode.season().number())
            .with("number", episode.number())
            .with("title", episode.title().orElse(null))
            .with(
                "ids",
                new JsonObject()
                    .with("trakt", episode.trakt())
                    .with("tvdb", pilot ? 3254641L : null)
                    .with("imdb", pilot ? "tt1480055" : null)
                    .with("tmdb", pilot ? 63056L : episode.trakt() + 900_000_000L)
                    .with("tvrage", null)
                    .with("plex", plex(episode, null)));
    if (full) {
      String title = episode.title().orElse(null);
      json.with("number_abs", isAnime(episode.show()) ? episode.absolute() : null)
          .with("overview", title == null ? null : "What happens in \"" + title + "\".")
          .with("first_aired", episode.firstAired().orElse(null))
          .with("released", episode.firstAired().map(ItemJson::day).orElse(null))
          .with("effective_release_date", episode.firstAired().orElse(null))
          .with("updated_at", UPDATED)
          .with("rating", rating(episode))
          .with("votes", episode.show().votes() / 30)
          .with("comment_count", episode.number() % 7)
          .with("available_translations", List.of("en", "es"))
          .with("runtime", episode.show().runtime())
          .with("episode_type", episode.kind())
          .with("original_title", title)
          .with("after_credits", false)
          .with("during_credits", false);
    }
    return json;
  }

  static double rating(SandboxEpisode episode) {
    double swing = (episode.trakt() % 9 - 4) / 10.0;
    return Math.round(Math.min(9.9, episode.show().rating() + swing) * 10) / 10.0;
  }

  private static boolean isAnime(SandboxShow show) {
    return show.genres().contains("anime");
  }

  private static JsonObject person(SandboxPerson person, boolean full) {
    TsvTable.Row row = person.row();
    JsonObject json =
        new JsonObject()
            .with("name", person.name())
            .with(
                "ids",
                new JsonObject()
                    .with("trakt", person.trakt())
                    .with("slug", person.slug())
                    .with("imdb", person.imdb())
                    .with("tmdb", JsonObject.orNull(person.tmdb())));
    if (full) {
      json.with(
              "social_ids",
              new JsonObject()
                  .with("twitter", JsonObject.orNull(row.text(11)))
                  .with("facebook", null)
                  .with("instagram", null)
                  .with("wikipedia", null))
          .with("biography", row.text(12))
          .with("birthday", date(row.text(6)))
          .with("death", date(row.text(7)))
          .with("birthplace", JsonObject.orNull(row.text(8)))
          .with("homepage", null)
          .with("gender", JsonObject.orNull(row.text(5)))
          .with("known_for_department", row.text(9))
          .with("height", JsonObject.orNull(row.number(10)))
          .with("updated_at", UPDATED);
    }
    return json;
  }

  private static JsonObject colors(SandboxItem item) {
    List<String> poster =
        List.of("#" + token(item.key() + "light", 6), "#" + token(item.key() + "dark", 6));
    return new JsonObject().with("poster", poster);
  }

  private static JsonObject images(SandboxItem item) {
    JsonObject images = new JsonObject();
    List<String> kinds =
        switch (item) {
          case SandboxTitle ignored ->
              List.of("fanart", "poster", "logo", "clearart", "banner", "thumb");
          case SandboxSeason ignored -> List.of("poster", "thumb");
          case SandboxEpisode ignored -> List.of("screenshot");
          case SandboxPerson ignored -> List.of("headshot", "fanart");
        };
    String number = String.format(Locale.ROOT, "%09d", item.trakt());
    String folder =
        number.substring(0, 3) + "/" + number.substring(3, 6) + "/" + number.substring(6);
    for (String kind : kinds) {
      images.with(
          kind,
          List.of(
              "images.sandbox.invalid/%ss/%s/%ss/%s.webp"
                  .formatted(item.type(), folder, kind, token(item.key() + kind, 10))));
    }
    return images;
  }

  private static String day(Instant instant) {
    return instant.toString().substring(0, 10);
  }

  /** A stable piece of text that looks random. */
  public static String token(String of, int length) {
    StringBuilder text = new StringBuilder();
    long state = of.hashCode() * 0x9E3779B97F4A7C15L;
    while (text.length() < length) {
      state = state * 6364136223846793005L + 1442695040888963407L;
      text.append(Character.forDigit((int) ((state >>> 40) & 15), 16));
    }
    return text.toString();
  }

  private static JsonObject head(String title, int year) {
    return new JsonObject().with("title", title).with("year", year);
  }

  private static @Nullable LocalDate date(String text) {
    return text.isEmpty() ? null : LocalDate.parse(text);
  }
}
