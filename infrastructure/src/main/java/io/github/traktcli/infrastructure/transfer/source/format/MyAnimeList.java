package io.github.traktcli.infrastructure.transfer.source.format;

import io.github.traktcli.domain.transfer.ImportOrigin;
import io.github.traktcli.infrastructure.transfer.source.file.Probe;
import io.github.traktcli.infrastructure.transfer.source.file.XmlElement;
import io.github.traktcli.infrastructure.transfer.source.file.XmlElements;
import io.github.traktcli.infrastructure.transfer.source.value.Ids;
import io.github.traktcli.infrastructure.transfer.source.value.Refusal;
import io.github.traktcli.infrastructure.transfer.source.value.Scores;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** MyAnimeList: its list in XML, which others write too. */
final class MyAnimeList implements ImportFormat {

  @Override
  public String name() {
    return "mal";
  }

  @Override
  public Set<String> names() {
    return Set.of("mal", "myanimelist");
  }

  @Override
  public Optional<Claim> claim(Probe file) {
    return file.shape() instanceof Probe.Xml(String root) && root.equals("myanimelist")
        ? Optional.of(new Claim("animelist xml", "its root is that of MyAnimeList's lists"))
        : Optional.empty();
  }

  @Override
  public void read(List<Part> parts, Desk desk) {
    Anime anime = new Anime(desk, AnimeMap.of(desk.options().animeMap()));
    for (Part part : parts) {
      XmlElements.read(
          part.file(),
          (path, element) -> {
            ImportOrigin at = ImportOrigin.path(part.file().name(), path);
            desk.attempt(at, null, () -> element(element, anime, desk, at));
            return true;
          });
    }
  }

  private static void element(XmlElement element, Anime anime, Desk desk, ImportOrigin at) {
    switch (element.name()) {
      case "anime" -> anime.put(entry(element, desk, at));
      case "manga" -> throw Refusal.unsupported("type", "manga");
      default -> {}
    }
  }

  private static Anime.Entry entry(XmlElement element, Desk desk, ImportOrigin at) {
    String id = Ids.number(element.text("series_animedb_id"));
    if (id == null) {
      throw Refusal.unidentified("no_id", element.text("series_title"));
    }
    return new Anime.Entry(
        "mal",
        id,
        element.text("series_title"),
        element.text("series_type").equalsIgnoreCase("movie"),
        state(element.text("my_status")),
        number(element.text("my_watched_episodes")),
        desk.moments().readPartial(element.text("my_finish_date")),
        Scores.outOf(10, element.text("my_score")),
        number(element.text("my_times_watched")),
        element.text("my_comments"),
        at);
  }

  private static int number(String text) {
    Integer count = Ids.count(text);
    return count == null ? 0 : count;
  }

  /** Old files have numbers for words. */
  private static Anime.State state(String word) {
    return switch (word.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "")) {
      case "completed", "2" -> Anime.State.COMPLETED;
      case "onhold", "3" -> Anime.State.PAUSED;
      case "dropped", "4" -> Anime.State.DROPPED;
      case "plantowatch", "6" -> Anime.State.PLANNED;
      default -> Anime.State.WATCHING;
    };
  }
}
