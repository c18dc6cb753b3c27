package io.github.traktcli.infrastructure.library;

import io.github.traktcli.application.library.SyncItem;
import io.github.traktcli.domain.library.Detail;
import io.github.traktcli.domain.media.Ids;
import io.github.traktcli.domain.media.ItemType;
import io.github.traktcli.domain.media.MediaItem;
import io.github.traktcli.infrastructure.media.IdsDto;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The body of a write to any section of the library: items by their type. Seasons and episodes that
 * are known by their own ids stand by themselves; the others stand below their show, which is named
 * once for all of them. Section "Sync" of the contract.
 */
public final class SyncBody {

  private final Map<String, List<Map<String, Object>>> items = new LinkedHashMap<>();
  private final Map<Ids, List<Map<String, Object>>> seasonsByShow = new LinkedHashMap<>();
  private final Map<String, List<Map<String, Object>>> episodesBySeason = new LinkedHashMap<>();

  private final String timeName;

  private SyncBody(String timeName) {
    this.timeName = timeName;
  }

  /**
   * Returns the body for a batch.
   *
   * @param timeName what the time of an entry is called there
   */
  public static Map<String, List<Map<String, Object>>> of(List<SyncItem> batch, String timeName) {
    SyncBody body = new SyncBody(timeName);
    batch.forEach(body::add);
    return body.items;
  }

  private void add(SyncItem sent) {
    Map<String, Object> details = written(sent.details());
    switch (sent.item()) {
      case MediaItem.OfMovie(var movie) -> add(ItemType.MOVIE, movie.ids(), details);
      case MediaItem.OfShow(var show) -> add(ItemType.SHOW, show.ids(), details);
      case MediaItem.OfPerson(var person) -> add(ItemType.PERSON, person.ids(), details);
      case MediaItem.OfUser user -> add(ItemType.USER, user.ids(), details);
      case MediaItem.OfSeason(var show, var season) -> {
        Integer number = season.number();
        if (season.ids().equals(Ids.NONE) && number != null) {
          below(show.ids(), number).putAll(details);
        } else {
          add(ItemType.SEASON, season.ids(), details);
        }
      }
      case MediaItem.OfEpisode(var show, var episode) -> {
        Integer season = episode.season();
        Integer number = episode.number();
        if (episode.ids().equals(Ids.NONE) && season != null && number != null) {
          below(show.ids(), season, number).putAll(details);
        } else {
          add(ItemType.EPISODE, episode.ids(), details);
        }
      }
    }
  }

  private Map<String, Object> written(Map<Detail, String> details) {
    Map<String, Object> written = new LinkedHashMap<>();
    details.forEach(
        (detail, value) -> {
          switch (detail) {
            case AT -> written.put(timeName, value);
            case RATING -> written.put(detail.traktName(), Integer.valueOf(value));
            case THREE_D -> written.put(detail.traktName(), Boolean.valueOf(value));
            case NOTES, MEDIA_TYPE, RESOLUTION, HDR, AUDIO, AUDIO_CHANNELS ->
                written.put(detail.traktName(), value);
          }
        });
    return written;
  }

  private void add(ItemType type, Ids ids, Map<String, Object> details) {
    Map<String, Object> item = named(ids);
    item.putAll(details);
    items.computeIfAbsent(type.plural(), name -> new ArrayList<>()).add(item);
  }

  /** Returns a new season of a show that stands for the whole season. */
  private Map<String, Object> below(Ids show, int season) {
    Map<String, Object> entry = new LinkedHashMap<>();
    entry.put("number", season);
    seasons(show).add(entry);
    return entry;
  }

  /** Returns a new episode of a show; its season stands for its episodes only. */
  private Map<String, Object> below(Ids show, int season, int number) {
    List<Map<String, Object>> episodes =
        episodesBySeason.computeIfAbsent(
            show + " " + season,
            key -> {
              List<Map<String, Object>> fresh = new ArrayList<>();
              below(show, season).put("episodes", fresh);
              return fresh;
            });
    Map<String, Object> entry = new LinkedHashMap<>();
    entry.put("number", number);
    episodes.add(entry);
    return entry;
  }

  private List<Map<String, Object>> seasons(Ids show) {
    return seasonsByShow.computeIfAbsent(
        show,
        ids -> {
          List<Map<String, Object>> fresh = new ArrayList<>();
          Map<String, Object> entry = named(ids);
          entry.put("seasons", fresh);
          items.computeIfAbsent(ItemType.SHOW.plural(), name -> new ArrayList<>()).add(entry);
          return fresh;
        });
  }

  /** Trakt's own id says all; others are needed only where it is not known. */
  private static Map<String, Object> named(Ids ids) {
    Map<String, Object> item = new LinkedHashMap<>();
    Long trakt = ids.trakt();
    item.put("ids", IdsDto.of(trakt == null ? ids : Ids.ofTrakt(trakt)));
    return item;
  }
}
