package io.github.traktcli.application.library;

import io.github.traktcli.application.facet.ExistingTitles;
import io.github.traktcli.application.failure.TraktException;
import io.github.traktcli.application.failure.TraktFailure;
import io.github.traktcli.application.library.ItemOutcome.Status;
import io.github.traktcli.domain.media.Ids;
import io.github.traktcli.domain.media.MediaItem;
import io.github.traktcli.domain.media.Season;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * Looks up what a dry run would send and nothing has shown to exist. Several seasons of a show, or
 * episodes of a season, are one question; and no more are asked than {@link ExistingTitles#MOST}.
 */
final class CheckedPlan {

  private final ExistingTitles titles;
  private final Map<String, List<MediaItem>> siblings = new HashMap<>();
  private int asked;
  private int unseen;

  CheckedPlan(ExistingTitles titles) {
    this.titles = titles;
  }

  /** Returns the same outcome, where what Trakt does not have is not found. */
  SyncOutcome checked(SyncOutcome planned) {
    Map<String, Long> together =
        planned.items().stream()
            .filter(CheckedPlan::isDoubtful)
            .map(item -> place(Objects.requireNonNull(item.item())))
            .filter(place -> !place.isEmpty())
            .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    List<ItemOutcome> items = new ArrayList<>();
    for (ItemOutcome item : planned.items()) {
      items.add(isDoubtful(item) ? checked(item, together) : item);
    }
    return new SyncOutcome(items, planned.stoppedBy(), planned.recorded(), unseen);
  }

  private static boolean isDoubtful(ItemOutcome outcome) {
    MediaItem item = outcome.item();
    return item != null
        && (outcome.status() == Status.WOULD_ADD || outcome.status() == Status.NOT_THERE)
        && !ExistingTitles.isSeen(item);
  }

  private ItemOutcome checked(ItemOutcome outcome, Map<String, Long> together) {
    MediaItem item = Objects.requireNonNull(outcome.item());
    String place = place(item);
    boolean several = together.getOrDefault(place, 0L) > 1;
    if (!ExistingTitles.canBeAsked(item)
        || (!siblings.containsKey(place) && asked++ >= ExistingTitles.MOST)) {
      unseen++;
      return outcome;
    }
    return (several ? sibling(place, item) : orNone(() -> titles.title(item)))
        .map(outcome::titled)
        .orElseGet(outcome::notFound);
  }

  private Optional<MediaItem> sibling(String place, MediaItem item) {
    return siblings
        .computeIfAbsent(place, all -> orNone(() -> siblings(item)).orElse(List.of()))
        .stream()
        .filter(other -> isAtSamePlace(other, item))
        .findFirst()
        .map(other -> inShow(other, item));
  }

  private List<MediaItem> siblings(MediaItem item) {
    return switch (item) {
      case MediaItem.OfSeason(var show, var season) ->
          List.copyOf(titles.seasons(new MediaItem.OfShow(show)));
      case MediaItem.OfEpisode(var show, var episode) ->
          List.copyOf(
              titles.episodes(new MediaItem.OfSeason(show, Season.of(episode.season(), Ids.NONE))));
      default -> throw new IllegalStateException(item + " has a place of its own");
    };
  }

  private static boolean isAtSamePlace(MediaItem one, MediaItem other) {
    return switch (one) {
      case MediaItem.OfSeason(var show, var season) ->
          other instanceof MediaItem.OfSeason(var in, var wanted)
              && Objects.equals(season.number(), wanted.number());
      case MediaItem.OfEpisode(var show, var episode) ->
          other instanceof MediaItem.OfEpisode(var in, var wanted)
              && Objects.equals(episode.number(), wanted.number());
      default -> false;
    };
  }

  /** A list of seasons or episodes does not say whose they are. */
  private static MediaItem inShow(MediaItem found, MediaItem asked) {
    return switch (found) {
      case MediaItem.OfSeason(var show, var season)
          when asked instanceof MediaItem.OfSeason(var known, var number) ->
          new MediaItem.OfSeason(known, season);
      case MediaItem.OfEpisode(var show, var episode)
          when asked instanceof MediaItem.OfEpisode(var known, var number) ->
          new MediaItem.OfEpisode(known, episode);
      default -> found;
    };
  }

  /** Returns what is asked for at once; empty for what can only be asked for alone. */
  private static String place(MediaItem item) {
    return switch (item) {
      case MediaItem.OfSeason(var show, var season) when season.number() != null ->
          show.ids().key().map(key -> "seasons of " + key).orElse("");
      case MediaItem.OfEpisode(var show, var episode)
          when episode.number() != null && episode.season() != null ->
          show.ids().key().map(key -> "season " + episode.season() + " of " + key).orElse("");
      default -> "";
    };
  }

  private static <T> Optional<T> orNone(Supplier<T> reading) {
    try {
      return Optional.of(reading.get());
    } catch (TraktException e) {
      if (e.failure() instanceof TraktFailure.NotFound) {
        return Optional.empty();
      }
      throw e;
    }
  }
}
