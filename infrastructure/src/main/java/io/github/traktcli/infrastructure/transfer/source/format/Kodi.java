package io.github.traktcli.infrastructure.transfer.source.format;

import io.github.traktcli.domain.transfer.ImportDetails;
import io.github.traktcli.domain.transfer.ImportItem;
import io.github.traktcli.domain.transfer.ImportItemType;
import io.github.traktcli.domain.transfer.ImportKind;
import io.github.traktcli.domain.transfer.ImportMoment;
import io.github.traktcli.domain.transfer.ImportOrigin;
import io.github.traktcli.infrastructure.transfer.source.file.Probe;
import io.github.traktcli.infrastructure.transfer.source.file.XmlElement;
import io.github.traktcli.infrastructure.transfer.source.file.XmlElements;
import io.github.traktcli.infrastructure.transfer.source.value.Ids;
import io.github.traktcli.infrastructure.transfer.source.value.Refusal;
import io.github.traktcli.infrastructure.transfer.source.value.Scores;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Kodi: the library in one file, or a file beside each film and episode. */
final class Kodi implements ImportFormat {

  private static final Set<String> ROOTS = Set.of("videodb", "movie", "tvshow", "episodedetails");
  private static final Set<String> NUMBERS = Set.of("tmdb", "tvdb");

  @Override
  public String name() {
    return "kodi";
  }

  @Override
  public Optional<Claim> claim(Probe file) {
    if (KodiAnswer.is(file)) {
      return Optional.of(new Claim("answer", "its members are those of an answer of Kodi"));
    }
    return file.shape() instanceof Probe.Xml(String root) && ROOTS.contains(root)
        ? Optional.of(new Claim(root, "its root is that of Kodi's " + root))
        : Optional.empty();
  }

  @Override
  public String layout(List<Part> parts) {
    return parts.getFirst().is("videodb")
        ? "videodb xml"
        : parts.getFirst().is("answer") ? "json-rpc" : "nfo";
  }

  @Override
  public void read(List<Part> parts, Desk desk) {
    Map<String, ImportItem> shows = shows(parts);
    for (Part part : parts) {
      String file = part.file().name();
      if (part.is("answer")) {
        KodiAnswer.read(part.file(), (element, at) -> read(element, null, at, desk));
      } else if (part.is("videodb")) {
        XmlElements.read(
            part.file(),
            (path, element) -> {
              read(element, null, ImportOrigin.path(file, path), desk);
              return true;
            });
      } else {
        List<XmlElement> roots = XmlElements.roots(part.file());
        for (int i = 0; i < roots.size(); i++) {
          String number = i == 0 ? "" : "[" + (i + 1) + "]";
          ImportOrigin at = ImportOrigin.path(file, "/" + roots.get(i).name() + number);
          read(roots.get(i), around(part.file(), shows), at, desk);
        }
      }
    }
  }

  /** Returns the shows of folders, whose files of episodes need not repeat which show it is. */
  private static Map<String, ImportItem> shows(List<Part> parts) {
    Map<String, ImportItem> shows = new HashMap<>();
    for (Part part : parts) {
      if (part.is("tvshow") && !part.file().file().named()) {
        try {
          XmlElement show = XmlElements.roots(part.file()).getFirst();
          shows.put(folder(part.file().name()), titled(ImportItemType.SHOW, show));
        } catch (Refusal refused) {
          // It is told when the file is read for good.
        }
      }
    }
    return shows;
  }

  private static String folder(String name) {
    return name.substring(0, Math.max(0, name.lastIndexOf('/')));
  }

  /** Returns the show of the folder that a file lies in, or of one above that. */
  private static @Nullable ImportItem around(Probe file, Map<String, ImportItem> shows) {
    String folder = folder(file.name());
    while (!shows.containsKey(folder) && !folder.isEmpty()) {
      folder = folder(folder);
    }
    return file.file().named() ? null : shows.get(folder);
  }

  private static void read(
      XmlElement element, @Nullable ImportItem around, ImportOrigin at, Desk desk) {
    switch (element.name().toLowerCase(Locale.ROOT)) {
      case "movie" ->
          about(
              at,
              desk,
              () -> titled(ImportItemType.MOVIE, element),
              film -> film(film, element, at, desk));
      case "tvshow" -> show(element, at, desk);
      case "episodedetails" ->
          desk.attempt(
              at,
              null,
              () -> {
                ImportItem show = Episodes.show(element.text("showtitle"));
                episode(around == null ? show : around, element, at, desk);
              });
      case "musicvideo" ->
          desk.attempt(
              at,
              null,
              () -> {
                throw Refusal.unsupported("type", "musicvideo");
              });
      default -> {}
    }
  }

  private interface Naming {
    ImportItem item();
  }

  private interface Doing {
    void with(ImportItem item);
  }

  private static void about(ImportOrigin at, Desk desk, Naming naming, Doing doing) {
    desk.attempt(
        at,
        null,
        () -> {
          ImportItem item = naming.item();
          desk.attempt(at, item, () -> doing.with(item));
        });
  }

  private static ImportItem titled(ImportItemType type, XmlElement element) {
    String title = element.text("title", "originaltitle");
    ImportItem item =
        withIds(
            ImportItem.titled(
                type,
                title.isEmpty() ? null : title,
                Ids.year(element.text("year", "premiered", "releasedate", "aired"))),
            element);
    if (item.ids().isEmpty() && item.title() == null) {
      throw Refusal.invalid("no_title", "");
    }
    return item;
  }

  private static ImportItem withIds(ImportItem item, XmlElement element) {
    ImportItem found = item;
    for (XmlElement id : element.children("uniqueid")) {
      String type = id.attributes().getOrDefault("type", "").toLowerCase(Locale.ROOT);
      if (NUMBERS.contains(type)) {
        found = found.withId(type, Ids.number(id.text()));
      } else if (type.equals("imdb") || (type.isEmpty() && id.text().strip().startsWith("tt"))) {
        found = found.withId("imdb", Ids.imdb(id.text()));
      }
    }
    String plain = element.text("imdbid", "imdb_id", "id");
    if (!found.ids().containsKey("imdb") && plain.startsWith("tt")) {
      found = found.withId("imdb", Ids.imdb(plain));
    }
    String tmdb = element.text("tmdbid");
    return found.ids().containsKey("tmdb") ? found : found.withId("tmdb", Ids.number(tmdb));
  }

  private static void film(ImportItem film, XmlElement element, ImportOrigin at, Desk desk) {
    plays(film, element, at, desk);
    desk.rating(film, Scores.outOf(10, element.text("userrating")), null, at);
  }

  private static void plays(ImportItem item, XmlElement element, ImportOrigin at, Desk desk) {
    Integer count = Ids.count(element.text("playcount"));
    boolean watched = element.text("watched").equalsIgnoreCase("true");
    if ((count == null || count == 0) && !watched) {
      desk.ignored(at, "not watched");
      return;
    }
    desk.play(item, lastPlayed(element, desk), at);
    if (count != null && count > 1) {
      desk.onRequest(
          ImportKind.HISTORY,
          item,
          ImportMoment.UNKNOWN,
          ImportDetails.NONE.withCount(count - 1),
          at);
    }
  }

  /** Kodi writes 1601 for no date. */
  private static @Nullable ImportMoment lastPlayed(XmlElement element, Desk desk) {
    String text = element.text("lastplayed");
    return text.startsWith("1601") || text.startsWith("0000") || text.startsWith("1970-01-01")
        ? null
        : desk.moments().read(text);
  }

  private static void show(XmlElement element, ImportOrigin at, Desk desk) {
    about(
        at,
        desk,
        () -> titled(ImportItemType.SHOW, element),
        show -> {
          desk.rating(show, Scores.outOf(10, element.text("userrating")), null, at);
          int number = 0;
          for (XmlElement episode : element.children("episodedetails")) {
            number++;
            ImportOrigin place =
                ImportOrigin.path(at.file(), at.path() + "/episodedetails[" + number + "]");
            desk.attempt(place, show, () -> episode(show, episode, place, desk));
          }
        });
  }

  private static void episode(ImportItem show, XmlElement element, ImportOrigin at, Desk desk) {
    String title = element.text("title");
    ImportItem item =
        withIds(
                Episodes.of(
                    show, Ids.count(element.text("season")), Ids.count(element.text("episode"))),
                element)
            .withTitle(title.isEmpty() ? null : title);
    if (item.ids().isEmpty() && (item.season() == null || item.episode() == null)) {
      throw Refusal.unidentified("no_episode", null);
    }
    if (item.ids().isEmpty() && show.title() == null && show.ids().isEmpty()) {
      throw Refusal.unidentified("no_show", title);
    }
    plays(item, element, at, desk);
    desk.rating(item, Scores.outOf(10, element.text("userrating")), null, at);
  }
}
