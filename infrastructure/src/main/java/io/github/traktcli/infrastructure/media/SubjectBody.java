package io.github.traktcli.infrastructure.media;

import io.github.traktcli.domain.facet.Subject;
import io.github.traktcli.domain.media.Episode;
import io.github.traktcli.domain.media.Ids;
import io.github.traktcli.domain.media.ItemType;
import io.github.traktcli.domain.media.MediaItem;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How the body of a write names the one title that it is about. An episode goes by its own ids, or
 * by its show and its numbers, where season 0 holds the specials. Section "Scrobble" of the
 * contract.
 */
public final class SubjectBody {

  private SubjectBody() {}

  /** Returns the members that name the title or the list; none for everything else. */
  public static Map<String, Object> of(Subject subject) {
    return switch (subject) {
      case Subject.Title(MediaItem item) -> of(item);
      case Subject.OfList(var owner, String list, String _)
          when list.chars().allMatch(Character::isDigit) ->
          Map.of("list", Map.of("ids", Map.of("trakt", Long.valueOf(list))));
      default -> Map.of();
    };
  }

  private static Map<String, Object> of(MediaItem item) {
    return switch (item) {
      case MediaItem.OfEpisode(var show, Episode episode) -> {
        Integer season = episode.season();
        Integer number = episode.number();
        if (!episode.ids().equals(Ids.NONE) || season == null || number == null) {
          yield named(ItemType.EPISODE, episode.ids());
        }
        Map<String, Object> members = named(ItemType.SHOW, show.ids());
        Map<String, Object> numbers = new LinkedHashMap<>();
        numbers.put("season", season);
        numbers.put("number", number);
        members.put(ItemType.EPISODE.singular(), numbers);
        yield members;
      }
      case MediaItem.OfMovie movie -> named(item.type(), item.ids());
      case MediaItem.OfShow show -> named(item.type(), item.ids());
      case MediaItem.OfSeason season -> named(item.type(), item.ids());
      case MediaItem.OfPerson person -> named(item.type(), item.ids());
      case MediaItem.OfUser user -> named(item.type(), item.ids());
    };
  }

  private static Map<String, Object> named(ItemType type, Ids ids) {
    Map<String, Object> members = new LinkedHashMap<>();
    members.put(type.singular(), Map.of("ids", IdsDto.of(ids)));
    return members;
  }
}
