package io.github.traktcli.application.watchlist;

import io.github.traktcli.application.document.Sourced;
import io.github.traktcli.application.library.ReorderOutcome;
import io.github.traktcli.application.library.Reordering;
import io.github.traktcli.domain.library.ListEntry;
import io.github.traktcli.domain.watchlist.EntryType;
import io.github.traktcli.domain.watchlist.Section;
import io.github.traktcli.domain.watchlist.SectionSettings;
import java.util.List;
import java.util.Objects;

/** Arranges, annotates and describes a watchlist or favorites; what they hold stays the same. */
public final class ArrangeSection {

  private final SectionGateway gateway;

  /** Makes the use case. */
  public ArrangeSection(SectionGateway gateway) {
    this.gateway = gateway;
  }

  /**
   * Puts entries first.
   *
   * @param first list item ids
   * @param dryRun to read, but send nothing
   * @throws io.github.traktcli.application.failure.TraktException with {@code NotFound} when the
   *     section has none of them
   */
  public ReorderOutcome reorder(Section section, List<Long> first, boolean dryRun) {
    return Reordering.run(new Ranked(section), first, dryRun);
  }

  /**
   * Writes the notes of one entry.
   *
   * @param entry list item id
   * @param notes up to 500 letters; an empty text removes them
   * @param dryRun to check them, but send nothing
   * @throws io.github.traktcli.domain.input.InvalidInput when they are too long
   */
  public void note(Section section, long entry, String notes, boolean dryRun) {
    String checked = Notes.checked(notes);
    if (!dryRun) {
      gateway.note(section, entry, checked);
    }
  }

  /** Changes what the section says of itself, and returns all of that. */
  public Sourced<SectionSettings> edit(Section section, SectionChange change) {
    return gateway.edit(section, change);
  }

  private final class Ranked implements Reordering.Ordered {

    private final Section section;

    Ranked(Section section) {
      this.section = section;
    }

    @Override
    public List<Long> order() {
      return gateway.entries(SectionQuery.ofAll(section, EntryType.ALL)).entries().toList().stream()
          .map(Sourced::value)
          .map(ListEntry::id)
          .filter(Objects::nonNull)
          .toList();
    }

    @Override
    public void arrange(List<Long> order) {
      gateway.reorder(section, order);
    }
  }
}
