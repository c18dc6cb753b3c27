package io.github.traktcli.application.transfer.restore;

import io.github.traktcli.application.document.Sourced;
import io.github.traktcli.application.library.LibraryGateway;
import io.github.traktcli.application.library.LibraryQuery;
import io.github.traktcli.application.transfer.export.Loss;
import io.github.traktcli.application.transfer.plan.ImportPlan;
import io.github.traktcli.application.transfer.plan.ItemKey;
import io.github.traktcli.application.transfer.plan.PersonalLists;
import io.github.traktcli.application.transfer.plan.PlanRow;
import io.github.traktcli.application.transfer.plan.PlanStatus;
import io.github.traktcli.application.transfer.plan.PlayTable;
import io.github.traktcli.application.transfer.run.ListDetails;
import io.github.traktcli.application.transfer.run.OldArrangement;
import io.github.traktcli.application.transfer.run.OrderOfLists;
import io.github.traktcli.domain.library.EntryType;
import io.github.traktcli.domain.library.LibraryEntry;
import io.github.traktcli.domain.library.LibrarySection;
import io.github.traktcli.domain.library.LibrarySection.OfAccount;
import io.github.traktcli.domain.library.Moment;
import io.github.traktcli.domain.library.SectionKind;
import io.github.traktcli.domain.library.TimeRange;
import io.github.traktcli.domain.lists.ListSummary;
import io.github.traktcli.domain.transfer.ImportKind;
import io.github.traktcli.domain.transfer.ImportRecord;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Consumer;

/** Finds what the account has and a copy has not, and what stands elsewhere than in the copy. */
final class FindSurplus {

  private final LibraryGateway gateway;
  private final PersonalLists personal;
  private final ImportPlan plan;
  private final Covered covered;
  private final PlayTable plays = new PlayTable();
  private final Map<String, Set<Long>> kept = new HashMap<>();
  private final Set<ImportKind> unclear = EnumSet.noneOf(ImportKind.class);
  private final Map<Optional<ImportKind>, Map<PlanStatus, Integer>> counts = new HashMap<>();

  FindSurplus(LibraryGateway gateway, PersonalLists personal, ImportPlan plan, Covered covered) {
    this.gateway = gateway;
    this.personal = personal;
    this.plan = plan;
    this.covered = covered;
    plan.counts().forEach((kind, each) -> counts.put(kind, new EnumMap<>(each)));
  }

  RestorePlan found(List<Loss> untouched) {
    plan.rows().each((row, number) -> keep(row));
    for (LibrarySection section : covered.sections()) {
      ImportKind kind = kind(section);
      if (!unclear.contains(kind)) {
        surplus(section, kind, section.toString(), Optional.empty());
      }
    }
    List<String> strange = covered.lists() ? lists() : List.of();
    ListDetails details = new ListDetails(personal, plan.lists());
    ImportPlan whole =
        new ImportPlan(
            plan.title(),
            plan.why(),
            plan.rows(),
            counts,
            plan.lists(),
            plan.warnings(),
            plan.ignored(),
            plan.leftOut(),
            plan.times(),
            plan.onlyOnce(),
            plan.aim());
    return new RestorePlan(
        whole,
        untouched,
        unclear,
        arranged(),
        strange,
        covered.lists() ? details.differing() : List.of(),
        details.missing().stream().map(ImportRecord.NewList::name).toList());
  }

  private List<String> arranged() {
    List<String> arranged =
        new ArrayList<>(new OldArrangement(gateway, personal, plan.rows()).differing());
    if (covered.lists() && new OrderOfLists(personal, plan.lists()).isDiffering()) {
      arranged.add("your lists among each other");
    }
    return arranged;
  }

  /** Returns the names of lists that the copy does not have, and that go. */
  private List<String> lists() {
    List<String> strange = new ArrayList<>();
    if (unclear.contains(ImportKind.LIST)) {
      return strange;
    }
    for (ListSummary list : personal.strange()) {
      strange.add(list.label());
      add(SurplusRow.of(list), ImportKind.LIST);
    }
    for (ImportRecord.NewList list : plan.lists()) {
      personal
          .summary(list)
          .ifPresent(
              there ->
                  surplus(
                      PersonalLists.section(there),
                      ImportKind.LIST,
                      "list " + PersonalLists.key(list),
                      Optional.of(there)));
    }
    return strange;
  }

  private void keep(PlanRow row) {
    ImportKind kind = row.kind();
    switch (row.status()) {
      case AMBIGUOUS, INVALID, MISSING_IDENTITY ->
          unclear.addAll(kind == null ? EnumSet.allOf(ImportKind.class) : EnumSet.of(kind));
      case READY, EXISTS, DUPLICATE -> {
        if (kind != null && row.match() != null) {
          keep(row, kind, ItemKey.of(row.matched()));
        }
      }
      case NOT_FOUND, UNSUPPORTED, SURPLUS, REMOVED -> {}
    }
  }

  private void keep(PlanRow row, ImportKind kind, OptionalLong key) {
    if (key.isEmpty()) {
      return;
    }
    long item = key.getAsLong();
    switch (kind) {
      case HISTORY -> keep(item, plan.times().moment(row.moment()));
      case RATING -> keep(OfAccount.RATINGS, item);
      case WATCHLIST -> keep(OfAccount.WATCHLIST, item);
      case FAVORITE, LIKE -> keep(OfAccount.FAVORITES, item);
      case COLLECTION -> keep(OfAccount.COLLECTION, item);
      case HIDDEN -> {
        String place = row.details().section();
        PersonalLists.hidden(place == null ? "dropped" : place)
            .ifPresent(section -> keep(section, item));
      }
      case LIST -> kept("list " + PersonalLists.key(row.details())).add(item);
      case REVIEW, NOTE, LIKED, FOLLOW, FILTER -> {}
    }
  }

  private void keep(LibrarySection section, long item) {
    kept(section.toString()).add(item);
  }

  private Set<Long> kept(String place) {
    return kept.computeIfAbsent(place, any -> new HashSet<>());
  }

  /** A day alone does not say which play of that day is meant. */
  private void keep(long item, Moment moment) {
    switch (moment) {
      case Moment.At(Instant instant) -> keep(item, instant);
      case Moment.Unknown unknown -> keep(item, Instant.EPOCH);
      case Moment.OnDay day -> unclear.add(ImportKind.HISTORY);
      case Moment.Released released -> unclear.add(ImportKind.HISTORY);
    }
  }

  private void keep(long item, Instant instant) {
    plays.add(item, minute(instant));
  }

  private static Instant minute(Instant instant) {
    return Moment.isUnknown(instant) ? Instant.EPOCH : instant.truncatedTo(ChronoUnit.MINUTES);
  }

  private void surplus(
      LibrarySection section, ImportKind kind, String place, Optional<ListSummary> list) {
    Set<Long> stays = kept.getOrDefault(place, Set.of());
    each(
        section,
        entry -> {
          OptionalLong key = entry.item() == null ? OptionalLong.empty() : ItemKey.of(entry.item());
          if (key.isEmpty()) {
            return;
          }
          boolean goes =
              kind == ImportKind.HISTORY
                  ? isSurplus(key.getAsLong(), entry)
                  : !stays.contains(key.getAsLong());
          if (goes) {
            add(SurplusRow.of(entry, section, kind, list), kind);
          }
        });
  }

  private void add(PlanRow row, ImportKind kind) {
    plan.rows().add(row);
    counts
        .computeIfAbsent(Optional.of(kind), any -> new EnumMap<>(PlanStatus.class))
        .merge(PlanStatus.SURPLUS, 1, Integer::sum);
  }

  private boolean isSurplus(long item, LibraryEntry entry) {
    if (plan.onlyOnce() && plays.has(item)) {
      return false;
    }
    Instant at = entry.at();
    Instant minute = at == null ? Instant.EPOCH : minute(at);
    return !plays.take(item, Optional.of(TimeRange.of(minute, minute.plusSeconds(1))));
  }

  /** Hands over what a section has, page by page. */
  private void each(LibrarySection section, Consumer<LibraryEntry> consumer) {
    List<EntryType> types =
        section.kind() == SectionKind.COLLECTION
            ? List.of(EntryType.MOVIES, EntryType.EPISODES)
            : List.of(section.kind().entryTypes().getFirst());
    for (EntryType type : types) {
      for (Sourced<LibraryEntry> entry :
          gateway.entries(LibraryQuery.ofAll(section, type)).entries()) {
        consumer.accept(entry.value());
      }
    }
  }

  private static ImportKind kind(LibrarySection section) {
    return switch (section.kind()) {
      case HISTORY -> ImportKind.HISTORY;
      case RATINGS -> ImportKind.RATING;
      case WATCHLIST -> ImportKind.WATCHLIST;
      case FAVORITES -> ImportKind.FAVORITE;
      case COLLECTION -> ImportKind.COLLECTION;
      case HIDDEN -> ImportKind.HIDDEN;
      case LIST -> ImportKind.LIST;
    };
  }
}
