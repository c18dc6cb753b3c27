package io.github.traktcli.application.transfer.run;

import io.github.traktcli.application.document.Sourced;
import io.github.traktcli.application.library.ArrangeSection;
import io.github.traktcli.application.library.LibraryGateway;
import io.github.traktcli.application.library.LibraryQuery;
import io.github.traktcli.application.library.ReorderOutcome;
import io.github.traktcli.application.transfer.plan.ItemKey;
import io.github.traktcli.application.transfer.plan.PersonalLists;
import io.github.traktcli.application.transfer.plan.PlanRow;
import io.github.traktcli.application.transfer.plan.PlanRows;
import io.github.traktcli.application.transfer.plan.PlanStatus;
import io.github.traktcli.domain.library.Detail;
import io.github.traktcli.domain.library.LibraryEntry;
import io.github.traktcli.domain.library.LibrarySection;
import io.github.traktcli.domain.library.LibrarySection.OfAccount;
import io.github.traktcli.domain.transfer.ImportDetails;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.LongConsumer;

/**
 * The order of what its owner can arrange, and the notes of its entries, as the files have them.
 * Trakt takes films, shows and the rest of a batch apart, so that what comes in one is out of
 * order.
 */
public final class OldArrangement {

  private final LibraryGateway gateway;
  private final PersonalLists personal;
  private final Map<String, List<Placed>> places = new LinkedHashMap<>();
  private final Map<String, ImportDetails> lists = new HashMap<>();

  /** An entry of the copy. */
  private record Placed(long item, int rank, String note, boolean isNew) {}

  /** Makes the part; the account is not read yet. */
  public OldArrangement(LibraryGateway gateway, PersonalLists personal, PlanRows rows) {
    this.gateway = gateway;
    this.personal = personal;
    rows.each((row, number) -> put(row));
    places.values().forEach(place -> place.sort(Comparator.comparingInt(Placed::rank)));
  }

  private void put(PlanRow row) {
    boolean kept = row.status() == PlanStatus.READY || row.status() == PlanStatus.EXISTS;
    Integer rank = row.details().rank();
    if (!kept || row.kind() == null || row.match() == null || rank == null) {
      return;
    }
    switch (row.kind()) {
      case WATCHLIST -> put("watchlist", row, rank);
      case FAVORITE -> put("favorites", row, rank);
      case LIST -> {
        String place = "list " + PersonalLists.key(row.details());
        lists.putIfAbsent(place, row.details());
        put(place, row, rank);
      }
      case HISTORY, RATING, COLLECTION, LIKE, REVIEW, NOTE, HIDDEN, LIKED, FOLLOW, FILTER -> {}
    }
  }

  private void put(String place, PlanRow row, int rank) {
    ItemKey.of(row.matched())
        .ifPresent(
            item ->
                places
                    .computeIfAbsent(place, any -> new ArrayList<>())
                    .add(
                        new Placed(
                            item,
                            rank,
                            Objects.requireNonNullElse(row.details().note(), ""),
                            SendRows.IMPORTED.equals(row.reason()))));
  }

  /** Returns the names of what is arranged, or noted, in another way than in the copy. */
  public List<String> differing() {
    List<String> differing = new ArrayList<>();
    places.forEach(
        (place, wanted) ->
            section(place)
                .map(section -> compared(section, wanted))
                .filter(found -> !found.isSame())
                .ifPresent(found -> differing.add(found.section().label())));
    return differing;
  }

  /** Puts what was added where it belongs; what was there before keeps its order. */
  void place(ArrangeSection arrange, LongConsumer recorded) {
    places.forEach(
        (place, wanted) -> {
          if (wanted.stream().anyMatch(Placed::isNew)) {
            section(place)
                .map(section -> placed(section, wanted))
                .ifPresent(found -> found.arrange(arrange, recorded));
          }
        });
  }

  /** Arranges and notes what differs, as if nothing else had ever been. */
  void restore(ArrangeSection arrange, LongConsumer recorded) {
    places.forEach(
        (place, wanted) ->
            section(place)
                .map(section -> compared(section, wanted))
                .ifPresent(found -> found.restore(arrange, recorded)));
  }

  private Optional<LibrarySection> section(String place) {
    return switch (place) {
      case "watchlist" -> Optional.of(OfAccount.WATCHLIST);
      case "favorites" -> Optional.of(OfAccount.FAVORITES);
      default -> personal.of(Objects.requireNonNull(lists.get(place)));
    };
  }

  private Compared placed(LibrarySection section, List<Placed> wanted) {
    Map<Long, LibraryEntry> there = entries(section);
    List<Long> order = new ArrayList<>(there.keySet());
    order.removeAll(wanted.stream().filter(Placed::isNew).map(Placed::item).toList());
    int next = 0;
    for (Placed one : wanted) {
      if (one.isNew() && there.containsKey(one.item())) {
        order.add(next, one.item());
      }
      int found = order.indexOf(one.item());
      next = found < 0 ? next : found + 1;
    }
    return new Compared(section, ids(there, there.keySet()), ids(there, order), Map.of());
  }

  private static List<Long> ids(Map<Long, LibraryEntry> entries, Collection<Long> keys) {
    return keys.stream()
        .map(entries::get)
        .map(Objects::requireNonNull)
        .map(LibraryEntry::id)
        .map(Objects::requireNonNull)
        .toList();
  }

  private Map<Long, LibraryEntry> entries(LibrarySection section) {
    Map<Long, LibraryEntry> there = new LinkedHashMap<>();
    LibraryQuery all = LibraryQuery.ofAll(section, section.kind().entryTypes().getFirst());
    for (Sourced<LibraryEntry> entry : gateway.entries(all).entries()) {
      if (entry.value().item() != null && entry.value().id() != null) {
        ItemKey.of(entry.value().item()).ifPresent(key -> there.put(key, entry.value()));
      }
    }
    return there;
  }

  private Compared compared(LibrarySection section, List<Placed> wanted) {
    Map<Long, LibraryEntry> there = entries(section);
    List<Long> order = new ArrayList<>();
    Map<LibraryEntry, String> notes = new HashMap<>();
    for (Placed one : wanted) {
      LibraryEntry entry = there.get(one.item());
      if (entry != null) {
        order.add(Objects.requireNonNull(entry.id()));
        if (!entry.detail(Detail.NOTES).orElse("").equals(one.note())) {
          notes.put(entry, one.note());
        }
      }
    }
    List<Long> now =
        there.values().stream()
            .map(LibraryEntry::id)
            .map(Objects::requireNonNull)
            .filter(order::contains)
            .toList();
    return new Compared(section, now, order, notes);
  }

  /** What a section has, and what it is to have. */
  private record Compared(
      LibrarySection section, List<Long> now, List<Long> order, Map<LibraryEntry, String> notes) {

    boolean isSame() {
      return now.equals(order) && notes.isEmpty();
    }

    void arrange(ArrangeSection arrange, LongConsumer recorded) {
      if (!now.equals(order)) {
        ReorderOutcome outcome = arrange.reorder(section, order, false);
        OptionalLong write = outcome.recorded();
        write.ifPresent(recorded);
      }
    }

    void restore(ArrangeSection arrange, LongConsumer recorded) {
      arrange(arrange, recorded);
      notes.forEach((entry, note) -> recorded.accept(arrange.note(section, entry, note)));
    }
  }
}
