package io.github.traktcli.application.transfer.run;

import io.github.traktcli.application.failure.TraktException;
import io.github.traktcli.application.failure.TraktFailure;
import io.github.traktcli.application.journal.Journal;
import io.github.traktcli.application.library.ItemOutcome;
import io.github.traktcli.application.library.LibraryGateway;
import io.github.traktcli.application.library.RemoveEntries;
import io.github.traktcli.application.library.SectionContents;
import io.github.traktcli.application.library.SectionReader;
import io.github.traktcli.application.library.SyncAction;
import io.github.traktcli.application.library.SyncItem;
import io.github.traktcli.application.library.SyncOutcome;
import io.github.traktcli.application.library.SyncProgress;
import io.github.traktcli.application.library.SyncRequest;
import io.github.traktcli.application.library.SyncRun;
import io.github.traktcli.application.reference.Resolution;
import io.github.traktcli.application.transfer.plan.PersonalLists;
import io.github.traktcli.application.transfer.plan.PlanRow;
import io.github.traktcli.application.transfer.plan.PlanRows;
import io.github.traktcli.application.transfer.plan.PlanStatus;
import io.github.traktcli.domain.library.LibraryEntry;
import io.github.traktcli.domain.library.LibrarySection;
import io.github.traktcli.domain.library.LibrarySection.OfAccount;
import io.github.traktcli.domain.transfer.ImportDetails;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.LongConsumer;
import java.util.function.Supplier;

/** Takes out what a copy of the account does not have. */
final class TakeOut {

  private final LibraryGateway gateway;
  private final PersonalLists personal;
  private final PlanRows rows;
  private final int longest;
  private final Map<LibrarySection, List<Integer>> sections = new LinkedHashMap<>();
  private final List<Integer> lists = new ArrayList<>();
  private final List<Integer> ties = new ArrayList<>();
  private int count;
  private int gone;

  /**
   * Makes the part.
   *
   * @param longest how many rows one write of the journal has
   */
  TakeOut(LibraryGateway gateway, PersonalLists personal, PlanRows rows, int longest) {
    this.gateway = gateway;
    this.personal = personal;
    this.rows = rows;
    this.longest = longest;
  }

  /** Looks for what is to go, and returns how much it is. */
  int find() {
    rows.each(
        (row, number) -> {
          if (row.status() != PlanStatus.SURPLUS) {
            return;
          }
          if (!Objects.requireNonNull(row.kind()).isOfTitle()) {
            ties.add(number);
            count++;
          } else if (row.match() == null) {
            lists.add(number);
            count++;
          } else {
            section(row)
                .ifPresentOrElse(
                    section -> {
                      sections.computeIfAbsent(section, any -> new ArrayList<>()).add(number);
                      count++;
                    },
                    () -> rows.change(number, PlanStatus.REMOVED, "list_gone"));
          }
        });
    return count;
  }

  private Optional<LibrarySection> section(PlanRow row) {
    return switch (Objects.requireNonNull(row.kind())) {
      case HISTORY -> Optional.of(OfAccount.HISTORY);
      case RATING -> Optional.of(OfAccount.RATINGS);
      case WATCHLIST -> Optional.of(OfAccount.WATCHLIST);
      case FAVORITE, LIKE -> Optional.of(OfAccount.FAVORITES);
      case COLLECTION -> Optional.of(OfAccount.COLLECTION);
      case HIDDEN ->
          PersonalLists.hidden(Objects.requireNonNullElse(row.details().section(), "dropped"));
      case LIST -> list(row.details());
      case REVIEW, NOTE, LIKED, FOLLOW, FILTER -> Optional.empty();
    };
  }

  /** Only plans of before lists had their ids in them name one by its name. */
  private Optional<LibrarySection> list(ImportDetails entry) {
    Long id = entry.listId();
    return id == null ? personal.of(entry) : personal.withId(id);
  }

  /**
   * Takes it out.
   *
   * @param journal gives where the next write is recorded
   * @throws TraktException with what ended it before its end
   */
  void run(Supplier<Journal> journal, LongConsumer recorded, SyncProgress progress) {
    for (Map.Entry<LibrarySection, List<Integer>> section : sections.entrySet()) {
      List<Integer> numbers = section.getValue();
      for (int start = 0; start < numbers.size(); start += longest) {
        List<Integer> part = numbers.subList(start, Math.min(numbers.size(), start + longest));
        SyncOutcome outcome =
            section.getKey().equals(OfAccount.HISTORY)
                ? plays(part, journal.get(), progress)
                : entries(section.getKey(), part, journal.get(), progress);
        outcome.recorded().ifPresent(recorded);
        for (ItemOutcome item : outcome.items()) {
          gone += settle(item);
        }
        if (outcome.stoppedBy().isPresent()) {
          throw new TraktException(outcome.stoppedBy().get());
        }
      }
    }
  }

  /**
   * Deletes the lists that go as a whole.
   *
   * @throws TraktException with what ended it before its end
   */
  void runLists(WriteTexts texts) {
    for (int number : lists) {
      PlanRow row = rows.row(number);
      try {
        texts.delete(
            Long.parseLong(Objects.requireNonNull(row.details().metadata().get("list_id"))),
            Objects.requireNonNullElse(row.details().list(), ""));
        rows.change(number, PlanStatus.REMOVED, "list_not_in_capture");
        gone++;
      } catch (TraktException e) {
        if (!(e.failure() instanceof TraktFailure.NotFound)) {
          throw e;
        }
        rows.change(number, PlanStatus.REMOVED, "gone_before");
      }
    }
  }

  /**
   * Takes back what is liked, followed and kept.
   *
   * @throws TraktException with what ended it before its end
   */
  void runTies(SendTies sending) {
    sending.takeBack(ties, number -> gone++);
  }

  /** Returns how many things went. */
  int gone() {
    return gone;
  }

  private int settle(ItemOutcome item) {
    int number = Integer.parseInt(item.text());
    return switch (item.status()) {
      case REMOVED -> {
        rows.change(number, PlanStatus.REMOVED, "not_in_capture");
        yield 1;
      }
      case NOT_THERE, NOT_FOUND -> {
        rows.change(number, PlanStatus.REMOVED, "gone_before");
        yield 0;
      }
      case ADDED,
          UPDATED,
          ALREADY_THERE,
          AMBIGUOUS,
          FAILED,
          WOULD_ADD,
          WOULD_UPDATE,
          WOULD_REMOVE ->
          0;
    };
  }

  private SyncOutcome entries(
      LibrarySection section, List<Integer> part, Journal journal, SyncProgress progress) {
    List<SyncRequest> going = new ArrayList<>();
    for (int number : part) {
      going.add(
          SyncRequest.of(
              new Resolution.Found(Integer.toString(number), rows.row(number).matched())));
    }
    return new SyncRun(gateway, journal, section, SyncAction.REMOVE, progress).run(going, false);
  }

  /** Plays go by their numbers; what stays beside them is recorded, so that it is told apart. */
  private SyncOutcome plays(List<Integer> part, Journal journal, SyncProgress progress) {
    List<SyncItem> items = new ArrayList<>();
    for (int number : part) {
      items.add(SyncItem.of(rows.row(number).matched()));
    }
    SectionContents there = new SectionReader(gateway, OfAccount.HISTORY).read(items);
    Map<Long, Integer> numbers = new LinkedHashMap<>();
    for (int number : part) {
      numbers.put(id(rows.row(number)), number);
    }
    Map<Long, LibraryEntry> going = new LinkedHashMap<>();
    Map<Long, LibraryEntry> staying = new LinkedHashMap<>();
    for (SyncItem item : items) {
      for (LibraryEntry entry : there.of(item)) {
        long id = entry.id() == null ? 0 : entry.id();
        (numbers.containsKey(id) ? going : staying).put(id, entry);
      }
    }
    List<ItemOutcome> outcomes = new ArrayList<>();
    List<Integer> order = new ArrayList<>();
    numbers.forEach(
        (id, number) -> {
          if (going.containsKey(id)) {
            order.add(number);
          } else {
            rows.change(number, PlanStatus.REMOVED, "gone_before");
          }
        });
    List<LibraryEntry> entries =
        order.stream()
            .map(number -> Objects.requireNonNull(going.get(id(rows.row(number)))))
            .toList();
    SyncOutcome outcome =
        new RemoveEntries(gateway, journal)
            .remove(OfAccount.HISTORY, entries, List.copyOf(staying.values()), progress);
    for (ItemOutcome item : outcome.items()) {
      outcomes.add(
          new ItemOutcome(
              Integer.toString(order.get(Integer.parseInt(item.text()))),
              item.item(),
              item.status(),
              item.candidates(),
              item.details(),
              item.before(),
              item.now()));
    }
    return new SyncOutcome(outcomes, outcome.stoppedBy(), outcome.recorded());
  }

  private static long id(PlanRow row) {
    String id = row.details().metadata().get("id");
    return id == null ? 0 : Long.parseLong(id);
  }
}
