package io.github.traktcli.application.transfer.run;

import io.github.traktcli.application.facet.ReadFacet;
import io.github.traktcli.application.failure.TraktException;
import io.github.traktcli.application.failure.TraktFailure;
import io.github.traktcli.application.journal.Journal;
import io.github.traktcli.application.journal.JournalEntry;
import io.github.traktcli.application.journal.Makings;
import io.github.traktcli.application.library.ArrangeSection;
import io.github.traktcli.application.library.ItemOutcome;
import io.github.traktcli.application.library.LibraryGateway;
import io.github.traktcli.application.library.SectionContents;
import io.github.traktcli.application.library.SectionReader;
import io.github.traktcli.application.library.SyncAction;
import io.github.traktcli.application.library.SyncItem;
import io.github.traktcli.application.library.SyncOutcome;
import io.github.traktcli.application.library.SyncProgress;
import io.github.traktcli.application.library.SyncRequest;
import io.github.traktcli.application.library.SyncRun;
import io.github.traktcli.application.transfer.plan.Aim;
import io.github.traktcli.application.transfer.plan.OwnTies;
import io.github.traktcli.application.transfer.plan.PersonalLists;
import io.github.traktcli.application.transfer.plan.PlanRow;
import io.github.traktcli.application.transfer.plan.PlanRows;
import io.github.traktcli.application.transfer.plan.PlanStatus;
import io.github.traktcli.application.transfer.plan.PlanStore;
import io.github.traktcli.domain.library.LibrarySection;
import io.github.traktcli.domain.library.LibrarySection.OfAccount;
import io.github.traktcli.domain.transfer.ImportDetails;
import io.github.traktcli.domain.transfer.ImportKind;
import io.github.traktcli.domain.transfer.ImportRecord;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Does the rows of one plan that are open. What is watched leaves the watchlist, so an import sends
 * the watchlist first; what is restored stood there in spite of its plays, so that it comes after
 * them.
 */
final class SendRows {

  /** How many rows one write of the journal has. */
  private static final int PART = 1_000;

  /** Why a row is there now that was not. */
  static final String IMPORTED = "imported";

  private final LibraryGateway gateway;
  private final ReadFacet facets;
  private final WriteTexts texts;
  private final SendTies ties;
  private final Journal journal;
  private final Makings makings;
  private final PlanStore store;
  private final PlanRows rows;
  private final RowRequests requests;
  private final ReadyRows ready;
  private final TakeOut surplus;
  private final WholeProgress progress;
  private final Map<ImportKind, Integer> done = new EnumMap<>(ImportKind.class);
  private PlanStore.Begun plan;

  SendRows(
      LibraryGateway gateway,
      ReadFacet facets,
      Writers writers,
      Journal journal,
      Makings makings,
      PlanStore store,
      PlanStore.Unfinished unfinished,
      SyncProgress shown) {
    this.gateway = gateway;
    this.facets = facets;
    this.makings = makings;
    this.texts = new WriteTexts(writers, new Recorded());
    this.ties = new SendTies(writers, new Recorded(), new OwnTies(facets), unfinished.rows());
    this.journal = journal;
    this.store = store;
    this.plan = unfinished.begun();
    this.rows = unfinished.rows();
    this.requests = new RowRequests(plan.times(), plan.onlyOnce());
    this.ready = new ReadyRows(rows, requests);
    this.surplus = new TakeOut(gateway, personal(), rows, PART);
    this.progress = new WholeProgress(shown, ready.count() + surplus.find(), this::recorded);
  }

  ImportOutcome send() {
    Optional<TraktFailure> stoppedBy = Optional.empty();
    try {
      surplus.run(this::recording, this::recorded, progress);
      surplus.runLists(texts);
      surplus.runTies(ties);
      if (plan.aim().restores()) {
        sendHistory();
        sendAll(OfAccount.WATCHLIST);
      } else {
        sendAll(OfAccount.WATCHLIST);
        sendHistory();
      }
      for (LibrarySection section :
          List.of(OfAccount.RATINGS, OfAccount.FAVORITES, OfAccount.COLLECTION)) {
        sendAll(section);
      }
      sendLists();
      restoreLists();
      ready.hiding().forEach(this::sendAll);
      new SendTexts(gateway, facets, texts, rows, requests, plan.aim())
          .send(ready.notes(), ready.reviews(), this::count);
      ties.send(ready.ties(), this::count);
      arrange();
    } catch (TraktException e) {
      stoppedBy = Optional.of(e.failure());
    }
    progress.end();
    return new ImportOutcome(
        rows,
        done,
        surplus.gone(),
        rows.count(PlanStatus::isOpen),
        stoppedBy,
        plan.aim(),
        plan.write());
  }

  private void recorded(long write) {
    if (plan.write().isEmpty()) {
      plan = plan.written(write);
      store.update(plan);
    }
  }

  private JournalEntry.Work work() {
    return plan.aim().restores() ? JournalEntry.Work.RESTORED : JournalEntry.Work.IMPORTED;
  }

  /** What is made beside the entries of sections is recorded before it is sent. */
  private final class Recorded implements WriteTexts.Recorder {
    @Override
    public <T> Optional<T> made(
        Makings.Wanted wanted, Supplier<Optional<T>> making, Function<T, @Nullable Long> id) {
      long entry = makings.begin(wanted, work(), plan.title(), plan.write());
      recorded(entry);
      Optional<T> made;
      try {
        made = making.get();
      } catch (TraktException e) {
        if (!e.failure().isUnanswered()) {
          makings.forget(entry);
        }
        throw e;
      }
      makings.change(
          entry, begun -> begun.madeAs(made.flatMap(one -> Optional.ofNullable(id.apply(one)))));
      return made;
    }
  }

  private Journal recording() {
    return journal.partOf(work(), plan.title(), plan.write());
  }

  private void sendAll(LibrarySection section) {
    ready.of(section, PART).forEach(part -> send(section, part));
  }

  private void sendHistory() {
    List<ReadyRows.Part> parts = ready.of(OfAccount.HISTORY, PART);
    if (parts.isEmpty()) {
      return;
    }
    Set<Long> watched = new HashSet<>();
    for (ReadyRows.Part part : parts) {
      part.numbers()
          .forEach(number -> watched.addAll(LeavingWatchlist.keys(rows.row(number).matched())));
    }
    new LeavingWatchlist(gateway).record(recording(), watched).ifPresent(this::recorded);
    parts.forEach(part -> send(OfAccount.HISTORY, part));
  }

  private void sendLists() {
    PersonalLists lists = personal();
    for (String list : ready.lists()) {
      List<ReadyRows.Part> parts = ready.ofList(list, PART);
      ImportDetails entry = rows.row(parts.getFirst().numbers().getFirst()).details();
      LibrarySection section =
          lists.of(entry).or(() -> made(lists, entry)).orElseThrow(() -> unmade(entry));
      parts.forEach(part -> send(section, part));
    }
  }

  /** Returns the lists of the account as they are now. */
  private PersonalLists personal() {
    return new PersonalLists(facets, plan.lists());
  }

  /** A copy also has lists that nothing is on. */
  private void restoreLists() {
    if (!plan.aim().restores()) {
      return;
    }
    for (ImportRecord.NewList list : new ListDetails(personal(), plan.lists()).missing()) {
      texts.list(list.name(), Optional.of(list));
    }
    if (plan.aim() == Aim.EXACT) {
      new ListDetails(personal(), plan.lists()).restore(texts);
      new OrderOfLists(personal(), plan.lists()).restore(texts);
    }
  }

  private Optional<LibrarySection> made(PersonalLists lists, ImportDetails entry) {
    String name = Objects.requireNonNull(entry.list()).strip();
    return texts.list(name, lists.wanted(entry)).or(() -> personal().of(entry));
  }

  private static TraktException unmade(ImportDetails entry) {
    return new TraktException(TraktFailure.NotFound.thing("list \"" + entry.list() + "\""));
  }

  private void arrange() {
    OldArrangement old = new OldArrangement(gateway, personal(), rows);
    ArrangeSection arrange = new ArrangeSection(gateway, recording());
    if (plan.aim() == Aim.EXACT) {
      old.restore(arrange, this::recorded);
    } else {
      old.place(arrange, this::recorded);
    }
  }

  private void send(LibrarySection section, ReadyRows.Part part) {
    List<SyncRequest> wanted = new ArrayList<>(part.numbers().size());
    boolean again = part.pass() > 0;
    for (int number : part.numbers()) {
      wanted.add(requests.of(rows.row(number), number, section.kind(), again));
    }
    if (again) {
      wanted = withoutWhatIsThere(part, wanted);
    }
    SyncOutcome outcome =
        new SyncRun(gateway, recording(), section, SyncAction.ADD, progress).run(wanted, false);
    outcome.items().forEach(item -> settle(item, part.pass()));
    outcome.recorded().ifPresent(this::recorded);
    if (outcome.stoppedBy().isPresent()) {
      throw new TraktException(outcome.stoppedBy().get());
    }
  }

  /** Plays of the very moment of others are counted: as many as there are already are not sent. */
  private List<SyncRequest> withoutWhatIsThere(ReadyRows.Part part, List<SyncRequest> wanted) {
    List<SyncItem> items = new ArrayList<>();
    for (int i = 0; i < wanted.size(); i++) {
      items.add(item(part.numbers().get(i), wanted.get(i)));
    }
    SectionContents there = new SectionReader(gateway, OfAccount.HISTORY).read(items);
    List<SyncRequest> left = new ArrayList<>();
    for (int i = 0; i < wanted.size(); i++) {
      if (there.of(items.get(i)).size() > part.pass()) {
        settle(part.numbers().get(i), part.pass(), PlanStatus.EXISTS, "in_history");
      } else {
        left.add(wanted.get(i));
      }
    }
    return left;
  }

  private SyncItem item(int number, SyncRequest request) {
    return new SyncItem(
        rows.row(number).matched(), request.details(), request.moment(), request.again());
  }

  private void settle(ItemOutcome item, int pass) {
    int number = Integer.parseInt(item.text());
    switch (item.status()) {
      case ADDED, UPDATED -> {
        if (settle(number, pass, PlanStatus.EXISTS, IMPORTED)) {
          count(number);
        }
      }
      case ALREADY_THERE -> settle(number, pass, PlanStatus.EXISTS, "there");
      case NOT_FOUND, AMBIGUOUS -> rows.change(number, PlanStatus.NOT_FOUND, "unknown_to_trakt");
      case FAILED, REMOVED, NOT_THERE, WOULD_ADD, WOULD_UPDATE, WOULD_REMOVE -> {}
    }
  }

  /** A row that stands for several plays is done with the last of them. */
  private boolean settle(int number, int pass, PlanStatus status, String reason) {
    PlanRow row = rows.row(number);
    int before = requests.isRepeated(row) ? row.occurrence() : 0;
    boolean last = pass >= before + Math.max(1, row.details().count()) - 1;
    if (last && row.status() == PlanStatus.READY) {
      rows.change(number, status, reason);
    }
    return last;
  }

  private void count(int number) {
    done.merge(Objects.requireNonNull(rows.row(number).kind()), 1, Integer::sum);
  }
}
