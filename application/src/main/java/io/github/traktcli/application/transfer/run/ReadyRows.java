package io.github.traktcli.application.transfer.run;

import io.github.traktcli.application.transfer.plan.PersonalLists;
import io.github.traktcli.application.transfer.plan.PlanRow;
import io.github.traktcli.application.transfer.plan.PlanRows;
import io.github.traktcli.application.transfer.plan.PlanStatus;
import io.github.traktcli.domain.library.HiddenPlace;
import io.github.traktcli.domain.library.LibrarySection;
import io.github.traktcli.domain.library.LibrarySection.OfAccount;
import io.github.traktcli.domain.library.Moment;
import io.github.traktcli.domain.transfer.ImportKind;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** The rows of a plan that are to be sent, by where they go, only by their numbers. */
final class ReadyRows {

  /**
   * Rows that are sent one after the other.
   *
   * @param pass how many plays of the very moment of each were sent before
   */
  record Part(List<Integer> numbers, int pass) {}

  /** A row, with what it is sorted by. */
  private record Sorted(int number, int pass, long by) {}

  private final Map<LibrarySection, List<Sorted>> sections = new LinkedHashMap<>();
  private final Map<String, List<Sorted>> lists = new LinkedHashMap<>();
  private final List<Sorted> notes = new ArrayList<>();
  private final List<Sorted> reviews = new ArrayList<>();
  private final List<Sorted> ties = new ArrayList<>();
  private int count;

  ReadyRows(PlanRows rows, RowRequests requests) {
    rows.each(
        (row, number) -> {
          if (row.status() == PlanStatus.READY) {
            count++;
            put(row, number, requests);
          }
        });
  }

  private void put(PlanRow row, int number, RowRequests requests) {
    ImportKind kind = Objects.requireNonNull(row.kind());
    switch (kind) {
      case WATCHLIST -> put(OfAccount.WATCHLIST, new Sorted(number, 0, rank(row)));
      case HISTORY -> {
        int plays = Math.max(1, row.details().count());
        for (int play = 0; play < plays; play++) {
          int pass = play + (requests.isRepeated(row) ? row.occurrence() : 0);
          put(OfAccount.HISTORY, new Sorted(number, pass, second(requests.moment(row))));
        }
      }
      case RATING -> put(OfAccount.RATINGS, new Sorted(number, 0, number));
      case COLLECTION -> put(OfAccount.COLLECTION, new Sorted(number, 0, number));
      case FAVORITE, LIKE -> put(OfAccount.FAVORITES, new Sorted(number, 0, rank(row)));
      case HIDDEN -> put(new LibrarySection.Hidden(place(row)), new Sorted(number, 0, number));
      case LIST ->
          lists
              .computeIfAbsent(PersonalLists.key(row.details()), any -> new ArrayList<>())
              .add(new Sorted(number, 0, rank(row)));
      case NOTE -> notes.add(new Sorted(number, 0, number));
      case REVIEW -> reviews.add(new Sorted(number, 0, number));
      case LIKED, FOLLOW, FILTER -> ties.add(new Sorted(number, 0, number));
    }
  }

  private void put(LibrarySection section, Sorted row) {
    sections.computeIfAbsent(section, any -> new ArrayList<>()).add(row);
  }

  private static HiddenPlace place(PlanRow row) {
    String section = row.details().section();
    return section == null
        ? HiddenPlace.DROPPED
        : HiddenPlace.valueOf(section.toUpperCase(Locale.ROOT));
  }

  private static long rank(PlanRow row) {
    Integer rank = row.details().rank();
    return rank == null ? Integer.MAX_VALUE : rank;
  }

  /** What is not dated comes by itself, since it is looked for elsewhere than what is. */
  private static long second(Moment moment) {
    return switch (moment) {
      case Moment.Released released -> Long.MIN_VALUE;
      case Moment.Unknown unknown -> Instant.EPOCH.getEpochSecond() - Integer.MAX_VALUE * 4L;
      case Moment.At(Instant instant) -> instant.getEpochSecond();
      case Moment.OnDay(var day, var zone, Instant instant) -> instant.getEpochSecond();
    };
  }

  /** Returns how many rows there are. */
  int count() {
    return count;
  }

  /**
   * Returns the rows of a section in parts that are sent one after the other.
   *
   * @param longest how many rows a part may have
   */
  List<Part> of(LibrarySection section, int longest) {
    return parts(sections.getOrDefault(section, List.of()), longest);
  }

  /** Returns where something is hidden. */
  List<LibrarySection> hiding() {
    return sections.keySet().stream().filter(LibrarySection.Hidden.class::isInstance).toList();
  }

  /** Returns the lists, each by the key of its entries. */
  List<String> lists() {
    return List.copyOf(lists.keySet());
  }

  List<Part> ofList(String list, int longest) {
    return parts(lists.getOrDefault(list, List.of()), longest);
  }

  List<Integer> notes() {
    return notes.stream().map(Sorted::number).toList();
  }

  List<Integer> reviews() {
    return reviews.stream().map(Sorted::number).toList();
  }

  /** Returns the rows that hang on no title. */
  List<Integer> ties() {
    return ties.stream().map(Sorted::number).toList();
  }

  private static List<Part> parts(List<Sorted> rows, int longest) {
    Sorted[] sorted = rows.toArray(Sorted[]::new);
    Arrays.sort(
        sorted,
        Comparator.comparingInt(Sorted::pass)
            .thenComparingLong(Sorted::by)
            .thenComparingInt(Sorted::number));
    List<Part> parts = new ArrayList<>();
    List<Integer> part = new ArrayList<>();
    for (int i = 0; i < sorted.length; i++) {
      boolean breaks =
          i > 0
              && (part.size() == longest
                  || sorted[i].pass() != sorted[i - 1].pass()
                  || isUndated(sorted[i]) != isUndated(sorted[i - 1]));
      if (breaks) {
        parts.add(new Part(part, sorted[i - 1].pass()));
        part = new ArrayList<>();
      }
      part.add(sorted[i].number());
    }
    if (!part.isEmpty()) {
      parts.add(new Part(part, sorted[sorted.length - 1].pass()));
    }
    return parts;
  }

  private static boolean isUndated(Sorted row) {
    return row.by() < Instant.EPOCH.getEpochSecond() - Integer.MAX_VALUE * 3L;
  }
}
