package io.github.traktcli.application.transfer.restore;

import io.github.traktcli.application.transfer.export.Loss;
import io.github.traktcli.application.transfer.plan.ImportPlan;
import io.github.traktcli.domain.transfer.ImportKind;
import java.util.List;
import java.util.Set;

/**
 * What bringing an account to a copy would do. It must be closed.
 *
 * @param changes what comes and what goes
 * @param untouched what the copy holds and nobody can or shall bring back
 * @param unclear kinds of which nothing is taken out, since not everything of the copy is
 *     understood
 * @param arranged what is put into the order of the copy, or gets its notes
 * @param strange personal lists that the copy does not have; they go
 * @param described lists that others may see, or that are described, as in the copy again
 * @param missing lists that come back, also those that nothing is on
 */
public record RestorePlan(
    ImportPlan changes,
    List<Loss> untouched,
    Set<ImportKind> unclear,
    List<String> arranged,
    List<String> strange,
    List<String> described,
    List<String> missing)
    implements AutoCloseable {

  /** Copies the collections. */
  public RestorePlan {
    untouched = List.copyOf(untouched);
    unclear = Set.copyOf(unclear);
    arranged = List.copyOf(arranged);
    strange = List.copyOf(strange);
    described = List.copyOf(described);
    missing = List.copyOf(missing);
  }

  /** Tells whether nothing is to be done. */
  public boolean isDone() {
    return changes.open() == 0 && arranged.isEmpty() && described.isEmpty() && missing.isEmpty();
  }

  @Override
  public void close() {
    changes.close();
  }
}
