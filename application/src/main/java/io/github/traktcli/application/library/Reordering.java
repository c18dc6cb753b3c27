package io.github.traktcli.application.library;

import io.github.traktcli.application.failure.TraktException;
import io.github.traktcli.application.failure.TraktFailure;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Arranges the entries of a section anew. Trakt wants the complete order: what is given comes
 * first, everything else stays behind it as it is. The order is read back, since Trakt's word alone
 * has been seen to mean nothing. Section "Reorder" of the contract.
 */
public final class Reordering {

  /** A section, or anything else, whose entries have an order. */
  public interface Ordered {
    /** Reads the ids of all entries by their rank. */
    List<Long> order();

    /** Sends the complete order. */
    void arrange(List<Long> order);
  }

  private Reordering() {}

  /**
   * Puts entries first.
   *
   * @param first list item ids; one that is there twice counts once
   * @param dryRun to read, but send nothing; the order is then the one that would be sent
   * @throws TraktException with {@link TraktFailure.NotFound} when the section has none of them
   */
  public static ReorderOutcome run(Ordered section, List<Long> first, boolean dryRun) {
    List<Long> present = section.order();
    Set<Long> wanted = new LinkedHashSet<>(first);
    List<Long> skipped = wanted.stream().filter(id -> !present.contains(id)).toList();
    wanted.addAll(present);
    List<Long> complete = new ArrayList<>(wanted);
    List<Long> expected = complete.stream().filter(present::contains).toList();
    if (dryRun) {
      requireSome(skipped, first);
      return ReorderOutcome.of(expected, skipped, false);
    }
    section.arrange(complete);
    List<Long> order = section.order();
    List<Long> stillSkipped = skipped.stream().filter(id -> !order.contains(id)).toList();
    requireSome(stillSkipped, first);
    return ReorderOutcome.of(order, stillSkipped, keeps(order, expected));
  }

  private static void requireSome(List<Long> skipped, List<Long> first) {
    if (skipped.size() == Set.copyOf(first).size()) {
      throw new TraktException(
          TraktFailure.NotFound.thing(
              skipped.size() == 1
                  ? "entry " + skipped.getFirst() + " there"
                  : "entry with one of these ids there"));
    }
  }

  /** Compares what both have: entries may come and go while a section is arranged. */
  private static boolean keeps(List<Long> order, List<Long> expected) {
    return order.stream()
        .filter(expected::contains)
        .toList()
        .equals(expected.stream().filter(order::contains).toList());
  }
}
