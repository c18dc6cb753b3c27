package io.github.traktcli.application.library;

import io.github.traktcli.application.document.Sourced;
import io.github.traktcli.application.failure.TraktException;
import io.github.traktcli.application.failure.TraktFailure;
import io.github.traktcli.application.journal.Journal;
import io.github.traktcli.application.journal.JournalEntry.Standing;
import io.github.traktcli.application.journal.SectionWrite;
import io.github.traktcli.domain.library.ArrangeBy;
import io.github.traktcli.domain.library.Detail;
import io.github.traktcli.domain.library.LibraryEntry;
import io.github.traktcli.domain.library.LibrarySection;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.random.RandomGenerator;

/** Arranges and annotates a section; what it holds stays the same. */
public final class ArrangeSection {

  private final LibraryGateway gateway;
  private final Journal journal;

  /** Makes the use case. */
  public ArrangeSection(LibraryGateway gateway, Journal journal) {
    this.gateway = gateway;
    this.journal = journal;
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
    Ranked ranked = new Ranked(section);
    ReorderOutcome outcome = Reordering.run(ranked, first, dryRun);
    return outcome.recorded(ranked.recorded);
  }

  /**
   * Arranges all entries, and puts some first.
   *
   * @param first list item ids, which come before all others
   * @param dryRun to read, but send nothing
   */
  public ReorderOutcome arrange(
      LibrarySection section,
      List<Long> first,
      ArrangeBy by,
      boolean descending,
      RandomGenerator random,
      boolean dryRun) {
    List<LibraryEntry> entries = read(ofAll(section).extended(List.of("full")));
    Ranked ranked = new Ranked(section);
    List<Long> order = new ArrayList<>(first);
    order.addAll(ids(by.arranged(entries, descending, random)));
    if (order.isEmpty()) {
      return ReorderOutcome.of(List.of(), List.of(), true);
    }
    ranked.know(ids(entries));
    ReorderOutcome outcome = Reordering.run(ranked, order, dryRun);
    return outcome.recorded(ranked.recorded);
  }

  /**
   * Writes the notes of one entry.
   *
   * @param entry list item id
   * @param notes up to {@value Detail#LONGEST_NOTES} letters; an empty text removes them
   * @param dryRun to check them and to look the entry up, but send nothing
   * @return the entry of the journal by which it is taken back; empty where nothing was written
   * @throws io.github.traktcli.domain.input.InvalidInput when they are too long
   * @throws TraktException with {@code NotFound} when the section has no such entry
   */
  public OptionalLong note(LibrarySection section, long entry, String notes, boolean dryRun) {
    String checked = Detail.NOTES.checked(notes);
    LibraryEntry before =
        entries(section).stream()
            .filter(found -> Objects.equals(found.id(), entry))
            .findFirst()
            .orElseThrow(
                () ->
                    new TraktException(
                        TraktFailure.NotFound.thing(
                            "entry " + entry + " on the " + section.named())));
    return dryRun ? OptionalLong.empty() : OptionalLong.of(note(section, before, checked));
  }

  /**
   * Writes the notes of one entry that was just read.
   *
   * @return the entry of the journal by which it is taken back
   */
  public long note(LibrarySection section, LibraryEntry before, String notes) {
    long entry = Objects.requireNonNull(before.id());
    SectionWrite write =
        new SectionWrite.Noted(entry, before.item(), before.detail(Detail.NOTES).orElse(""), notes);
    return recorded(section, write, () -> gateway.note(section, entry, notes));
  }

  /** Records, sends, and completes what was recorded by how that ended. */
  private long recorded(LibrarySection section, SectionWrite write, Runnable send) {
    Journal.Recording recording = journal.begin(section, write);
    try {
      send.run();
    } catch (TraktException e) {
      if (e.failure().isUnanswered()) {
        recording.end(write, Standing.STOPPED);
      } else {
        recording.forget();
      }
      throw e;
    }
    recording.end(write, Standing.ENDED);
    return recording.id();
  }

  private List<LibraryEntry> entries(LibrarySection section) {
    return read(ofAll(section));
  }

  private List<LibraryEntry> read(LibraryQuery query) {
    return gateway.entries(query).entries().toList().stream().map(Sourced::value).toList();
  }

  private static LibraryQuery ofAll(LibrarySection section) {
    return LibraryQuery.ofAll(section, section.kind().entryTypes().getFirst());
  }

  private static List<Long> ids(List<LibraryEntry> entries) {
    return entries.stream().map(LibraryEntry::id).filter(Objects::nonNull).toList();
  }

  private final class Ranked implements Reordering.Ordered {

    private final LibrarySection section;
    private Optional<List<Long>> before = Optional.empty();
    private Optional<List<Long>> known = Optional.empty();
    private OptionalLong recorded = OptionalLong.empty();

    Ranked(LibrarySection section) {
      this.section = section;
    }

    /** Spares the first reading. */
    void know(List<Long> order) {
      known = Optional.of(order);
    }

    @Override
    public List<Long> order() {
      List<Long> order = known.orElseGet(() -> ids(entries(section)));
      known = Optional.empty();
      before = before.or(() -> Optional.of(order));
      return order;
    }

    @Override
    public void arrange(List<Long> order) {
      SectionWrite write = new SectionWrite.Reordered(before.orElseGet(this::order), order);
      recorded =
          OptionalLong.of(
              ArrangeSection.this.recorded(section, write, () -> gateway.reorder(section, order)));
    }
  }
}
