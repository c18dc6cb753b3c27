package io.github.traktcli.application.library;

import io.github.traktcli.application.document.Sourced;
import io.github.traktcli.application.failure.TraktException;
import io.github.traktcli.application.failure.TraktFailure;
import io.github.traktcli.domain.library.Detail;
import io.github.traktcli.domain.library.LibraryEntry;
import io.github.traktcli.domain.library.LibrarySection;
import java.util.List;
import java.util.Objects;

/** Arranges and annotates a section; what it holds stays the same. */
public final class ArrangeSection {

  private final LibraryGateway gateway;

  /** Makes the use case. */
  public ArrangeSection(LibraryGateway gateway) {
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
  public ReorderOutcome reorder(LibrarySection section, List<Long> first, boolean dryRun) {
    return Reordering.run(new Ranked(section), first, dryRun);
  }

  /**
   * Writes the notes of one entry.
   *
   * @param entry list item id
   * @param notes up to {@value Detail#LONGEST_NOTES} letters; an empty text removes them
   * @param dryRun to check them and to look the entry up, but send nothing
   * @throws io.github.traktcli.domain.input.InvalidInput when they are too long
   */
  public void note(LibrarySection section, long entry, String notes, boolean dryRun) {
    String checked = Detail.NOTES.checked(notes);
    if (!dryRun) {
      gateway.note(section, entry, checked);
    } else if (!new Ranked(section).order().contains(entry)) {
      throw new TraktException(
          new TraktFailure.NotFound("entry " + entry + " on the " + section.label(), false));
    }
  }

  private final class Ranked implements Reordering.Ordered {

    private final LibrarySection section;

    Ranked(LibrarySection section) {
      this.section = section;
    }

    @Override
    public List<Long> order() {
      LibraryQuery all = LibraryQuery.ofAll(section, section.kind().entryTypes().getFirst());
      return gateway.entries(all).entries().toList().stream()
          .map(Sourced::value)
          .map(LibraryEntry::id)
          .filter(Objects::nonNull)
          .toList();
    }

    @Override
    public void arrange(List<Long> order) {
      gateway.reorder(section, order);
    }
  }
}
