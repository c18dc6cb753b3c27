package io.github.traktcli.application.transfer.run;

import io.github.traktcli.application.facet.ReadFacet;
import io.github.traktcli.application.journal.Journal;
import io.github.traktcli.application.journal.Makings;
import io.github.traktcli.application.library.LibraryGateway;
import io.github.traktcli.application.library.SyncProgress;
import io.github.traktcli.application.transfer.plan.ImportPlan;
import io.github.traktcli.application.transfer.plan.PlanStore;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Does what was planned, in batches, and keeps what is needed to go on after whatever ends it. What
 * was done is never done again: each part looks first at what is there.
 */
public final class RunImport {

  private final LibraryGateway gateway;
  private final ReadFacet facets;
  private final Writers writers;
  private final Journal journal;
  private final Makings makings;
  private final PlanStore store;

  /** Makes the use case. */
  public RunImport(
      LibraryGateway gateway,
      ReadFacet facets,
      Writers writers,
      Journal journal,
      Makings makings,
      PlanStore store) {
    this.gateway = gateway;
    this.facets = facets;
    this.writers = writers;
    this.journal = journal;
    this.makings = makings;
    this.store = store;
  }

  /**
   * Does what was planned, after whatever else is being done.
   *
   * @throws io.github.traktcli.application.failure.TraktException with {@code LocalState} when the
   *     plan cannot be kept, or another takes too long; nothing was sent then
   */
  public ImportOutcome run(ImportPlan plan, SyncProgress progress) {
    return store.alone(() -> begun(plan, progress));
  }

  private ImportOutcome begun(ImportPlan plan, SyncProgress progress) {
    PlanStore.Begun begun =
        new PlanStore.Begun(
            plan.aim().done() + " " + plan.title(),
            plan.times(),
            plan.onlyOnce(),
            plan.lists(),
            OptionalLong.empty(),
            plan.aim());
    store.begin(begun, plan.rows());
    return sent(new PlanStore.Unfinished(begun, plan.rows()), progress);
  }

  /** Returns what was begun and not ended. */
  public Optional<PlanStore.Unfinished> unfinished() {
    return store.unfinished();
  }

  /** Goes on with what was begun, after whatever else is being done. */
  public ImportOutcome run(PlanStore.Unfinished plan, SyncProgress progress) {
    return store.alone(() -> sent(plan, progress));
  }

  private ImportOutcome sent(PlanStore.Unfinished plan, SyncProgress progress) {
    ImportOutcome outcome =
        new SendRows(gateway, facets, writers, journal, makings, store, plan, progress).send();
    if (outcome.stoppedBy().isEmpty()) {
      store.end();
    }
    return outcome;
  }
}
