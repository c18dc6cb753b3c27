package io.github.traktcli.application.undo;

import io.github.traktcli.application.journal.JournalEntry;
import io.github.traktcli.application.journal.Making;
import io.github.traktcli.application.journal.SectionWrite;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What is taken back as one: a single write, or all writes of a larger work.
 *
 * @param writes the newest first; none where a work made things and nothing else
 * @param makings what was made beside them, the newest first
 */
public record RecordedWork(List<JournalEntry> writes, List<Making> makings) {

  /** Copies the lists. */
  public RecordedWork {
    writes = List.copyOf(writes);
    makings = List.copyOf(makings);
  }

  /** Makes a work of nothing but writes. */
  public RecordedWork(List<JournalEntry> writes) {
    this(writes, List.of());
  }

  /** Puts writes together, and what was made beside them. */
  public static List<RecordedWork> of(List<JournalEntry> entries, List<Making> makings) {
    Map<Long, List<Making>> made = new LinkedHashMap<>();
    makings.forEach(
        one -> made.computeIfAbsent(one.whole().first(), any -> new ArrayList<>()).add(one));
    List<RecordedWork> works = new ArrayList<>();
    for (RecordedWork work : of(entries)) {
      List<Making> own = work.whole().isEmpty() ? null : made.remove(work.id());
      works.add(own == null ? work : new RecordedWork(work.writes(), own));
    }
    made.values().forEach(own -> works.add(new RecordedWork(List.of(), own)));
    return works;
  }

  /** Puts writes together, the newest first. What takes something back stands for itself. */
  public static List<RecordedWork> of(List<JournalEntry> entries) {
    Map<Long, List<JournalEntry>> works = new LinkedHashMap<>();
    for (JournalEntry entry : entries) {
      long key =
          entry.takesBack().isPresent()
              ? entry.id()
              : entry.whole().map(JournalEntry.Whole::first).orElse(entry.id());
      works.computeIfAbsent(key, any -> new ArrayList<>()).add(entry);
    }
    return works.values().stream().map(RecordedWork::new).toList();
  }

  /**
   * Returns the write by whose number all of it is taken back; empty where only things were made.
   */
  public Optional<JournalEntry> first() {
    return writes.isEmpty() ? Optional.empty() : Optional.of(writes.getLast());
  }

  /** Returns the number by which it is taken back. */
  public long id() {
    return whole()
        .map(JournalEntry.Whole::first)
        .orElseGet(() -> first().map(JournalEntry::id).orElseThrow());
  }

  /** Returns the larger work; empty for a single write. */
  public Optional<JournalEntry.Whole> whole() {
    return first()
        .map(
            write ->
                write.takesBack().isPresent()
                    ? Optional.<JournalEntry.Whole>empty()
                    : write.whole())
        .orElseGet(() -> Optional.of(makings.getLast().whole()));
  }

  /** Returns when it was begun, UTC. */
  public Instant at() {
    return first().map(JournalEntry::at).orElseGet(() -> makings.getLast().at());
  }

  /** Returns how many items it is about. Within a larger work, a new order is one change. */
  public int items() {
    boolean larger = whole().isPresent();
    return makings.size()
        + writes.stream()
            .map(JournalEntry::write)
            .mapToInt(write -> larger && write instanceof SectionWrite.Reordered ? 1 : write.size())
            .sum();
  }

  /** Tells whether nothing of it is left to take back. */
  public boolean isTakenBack() {
    return writes.stream().allMatch(JournalEntry::isTakenBack)
        && makings.stream().allMatch(Making::isTakenBack);
  }

  /** Returns how it ended: as the write that ended worst. */
  public JournalEntry.Standing standing() {
    List<JournalEntry.Standing> all =
        Stream.concat(
                writes.stream().map(JournalEntry::standing), makings.stream().map(Making::standing))
            .toList();
    if (all.contains(JournalEntry.Standing.BEGUN)) {
      return JournalEntry.Standing.BEGUN;
    }
    return all.contains(JournalEntry.Standing.STOPPED)
        ? JournalEntry.Standing.STOPPED
        : JournalEntry.Standing.ENDED;
  }
}
