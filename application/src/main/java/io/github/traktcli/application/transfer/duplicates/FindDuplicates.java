package io.github.traktcli.application.transfer.duplicates;

import io.github.traktcli.application.document.Sourced;
import io.github.traktcli.application.library.LibraryGateway;
import io.github.traktcli.application.library.LibraryQuery;
import io.github.traktcli.application.library.SameItem;
import io.github.traktcli.application.library.SameItems;
import io.github.traktcli.domain.library.EntryType;
import io.github.traktcli.domain.library.LibraryEntry;
import io.github.traktcli.domain.library.LibrarySection;
import io.github.traktcli.domain.library.Moment;
import io.github.traktcli.domain.media.MediaItem;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Finds plays of the same thing that are near each other. Things are the same when they share an
 * id: titles that Trakt merged, or will, are still one by their ids elsewhere.
 */
public final class FindDuplicates {

  private final LibraryGateway gateway;

  /** Makes the use case. */
  public FindDuplicates(LibraryGateway gateway) {
    this.gateway = gateway;
  }

  /**
   * Reads the whole history and looks for them.
   *
   * @param undated whether plays of unknown time count as plays of the same moment
   */
  public Duplicates find(Window window, Keep keep, boolean undated) {
    SameItems<LibraryEntry> same = new SameItems<>();
    long plays = 0;
    for (Sourced<LibraryEntry> play : entries(LibrarySection.OfAccount.HISTORY)) {
      LibraryEntry entry = play.value();
      plays++;
      if (entry.id() != null && entry.at() != null && entry.item() != null) {
        same.add(entry.item(), entry);
      }
    }
    Ratings rated = keep == Keep.RATED ? ratings() : new Ratings(Map.of());
    List<DuplicateGroup> groups = new ArrayList<>();
    int left = 0;
    for (List<LibraryEntry> ofOne : same.groups()) {
      List<LibraryEntry> unknown =
          ofOne.stream().filter(play -> Moment.isUnknown(at(play))).toList();
      if (undated) {
        add(unknown, keep, rated, groups);
      } else {
        left += Math.max(0, unknown.size() - 1);
      }
      for (List<LibraryEntry> near : near(ofOne, window)) {
        add(near, keep, rated, groups);
      }
    }
    groups.sort(Comparator.comparing((DuplicateGroup group) -> at(group.kept())).reversed());
    return new Duplicates(groups, plays, left);
  }

  private static List<List<LibraryEntry>> near(List<LibraryEntry> plays, Window window) {
    List<List<LibraryEntry>> groups = new ArrayList<>();
    plays.stream()
        .filter(play -> !Moment.isUnknown(at(play)))
        .sorted(
            Comparator.comparing(FindDuplicates::at)
                .thenComparing(play -> Objects.requireNonNull(play.id())))
        .forEach(
            play -> {
              if (groups.isEmpty() || !window.joins(at(groups.getLast().getLast()), at(play))) {
                groups.add(new ArrayList<>());
              }
              groups.getLast().add(play);
            });
    return groups;
  }

  private static void add(
      List<LibraryEntry> plays, Keep keep, Ratings rated, List<DuplicateGroup> groups) {
    if (plays.size() < 2) {
      return;
    }
    LibraryEntry kept = kept(plays, keep, rated);
    boolean merged =
        plays.stream()
                .map(play -> Objects.requireNonNull(play.item()).ids().key())
                .distinct()
                .count()
            > 1;
    groups.add(
        new DuplicateGroup(
            kept, plays.stream().filter(play -> !play.equals(kept)).toList(), merged));
  }

  private static LibraryEntry kept(List<LibraryEntry> plays, Keep keep, Ratings rated) {
    return switch (keep) {
      case FIRST -> plays.getFirst();
      case LAST -> plays.getLast();
      case RATED ->
          plays.stream()
              .map(play -> rated.of(play).map(at -> new Distance(play, at)))
              .flatMap(Optional::stream)
              .min(Comparator.comparing(Distance::length))
              .map(Distance::play)
              .orElse(plays.getFirst());
    };
  }

  /** How far a play is from when its thing was rated. */
  private record Distance(LibraryEntry play, Instant rated) {
    Duration length() {
      return Duration.between(at(play), rated).abs();
    }
  }

  /** When things were rated, by each of their ids. */
  private record Ratings(Map<String, Instant> moments) {
    Optional<Instant> of(LibraryEntry play) {
      return SameItem.keys(Objects.requireNonNull(play.item())).stream()
          .map(moments::get)
          .filter(Objects::nonNull)
          .findFirst();
    }
  }

  private Ratings ratings() {
    Map<String, Instant> moments = new HashMap<>();
    for (Sourced<LibraryEntry> rating : entries(LibrarySection.OfAccount.RATINGS)) {
      MediaItem item = rating.value().item();
      Instant at = rating.value().at();
      if (item != null && at != null) {
        SameItem.keys(item).forEach(key -> moments.put(key, at));
      }
    }
    return new Ratings(moments);
  }

  private Iterable<Sourced<LibraryEntry>> entries(LibrarySection section) {
    return gateway.entries(LibraryQuery.ofAll(section, EntryType.ALL)).entries();
  }

  private static Instant at(LibraryEntry play) {
    return Objects.requireNonNull(play.at());
  }
}
