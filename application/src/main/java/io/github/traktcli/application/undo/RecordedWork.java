package io.github.traktcli.application.undo;

import io.github.traktcli.application.journal.JournalEntry;
import io.github.traktcli.application.journal.SectionWrite;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is taken back as one: a single write, or all writes of a larger work.
 *
 * @param writes at least one, the newest first
 */
public record RecordedWork(List<JournalEntry> writes) {

  /** Copies the writes. */
  public RecordedWork {
    writes = List.copyOf(writes);
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

  /** Returns the write by whose number all of it is taken back. */
  public JournalEntry first() {
    return writes.getLast();
  }

  /** Returns the number by which it is taken back. */
  public long id() {
    return first().takesBack().isPresent()
        ? first().id()
        : first().whole().map(JournalEntry.Whole::first).orElse(first().id());
  }

  /** Returns the larger work; empty for a single write. */
  public Optional<JournalEntry.Whole> whole() {
    return first().takesBack().isPresent() ? Optional.empty() : first().whole();
  }

  /** Returns how many items it is about. Within a larger work, a new order is one change. */
  public int items() {
    boolean larger = whole().isPresent();
    return writes.stream()
        .map(JournalEntry::write)
        .mapToInt(write -> larger && write instanceof SectionWrite.Reordered ? 1 : write.size())
        .sum();
  }

  /** Tells whether nothing of it is left to take back. */
  public boolean isTakenBack() {
    return writes.stream().allMatch(JournalEntry::isTakenBack);
  }

  /** Returns how it ended: as the write that ended worst. */
  public JournalEntry.Standing standing() {
    List<JournalEntry.Standing> all = writes.stream().map(JournalEntry::standing).toList();
    if (all.contains(JournalEntry.Standing.BEGUN)) {
      return JournalEntry.Standing.BEGUN;
    }
    return all.contains(JournalEntry.Standing.STOPPED)
        ? JournalEntry.Standing.STOPPED
        : JournalEntry.Standing.ENDED;
  }
}
