package io.github.traktcli.application.journal;

import io.github.traktcli.application.failure.TraktException;
import io.github.traktcli.application.failure.TraktFailure;
import io.github.traktcli.application.journal.JournalEntry.Standing;
import io.github.traktcli.domain.library.LibrarySection;
import java.time.Instant;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.function.Supplier;

/** A journal that forgets everything with the test. */
public final class JournalInMemory implements Journal {

  private static final Instant NOON = Instant.parse("2026-07-15T12:00:00Z");

  private final NavigableMap<Long, JournalEntry> entries;
  private final OptionalLong takesBack;
  private final Optional<JournalEntry.Whole> part;

  /** Whether nothing more can be recorded. */
  public boolean full;

  /** Makes an empty journal. */
  public JournalInMemory() {
    this(new TreeMap<>(), OptionalLong.empty(), Optional.empty());
  }

  private JournalInMemory(
      NavigableMap<Long, JournalEntry> entries,
      OptionalLong takesBack,
      Optional<JournalEntry.Whole> part) {
    this.entries = entries;
    this.takesBack = takesBack;
    this.part = part;
  }

  /** Returns what was recorded, the newest first. */
  public List<JournalEntry> all() {
    return List.copyOf(entries.descendingMap().values());
  }

  /** Returns what was recorded last. */
  public JournalEntry last() {
    return entries.lastEntry().getValue();
  }

  @Override
  public Recording begin(LibrarySection section, SectionWrite write) {
    if (full) {
      throw new TraktException(new TraktFailure.LocalState("journal", "the disk is full"));
    }
    long id = entries.isEmpty() ? 1 : entries.lastKey() + 1;
    JournalEntry begun =
        new JournalEntry(
            id,
            NOON,
            section,
            write,
            Standing.BEGUN,
            takesBack,
            false,
            part.map(
                work ->
                    work.first() > 0
                        ? work
                        : new JournalEntry.Whole(work.work(), work.name(), id)));
    entries.put(id, begun);
    return new Recording() {
      @Override
      public long id() {
        return id;
      }

      @Override
      public void end(SectionWrite known, Standing standing) {
        entries.put(id, begun.ended(known, standing));
      }

      @Override
      public void forget() {
        entries.remove(id);
      }
    };
  }

  @Override
  public Journal takingBack(long id) {
    return new JournalInMemory(entries, OptionalLong.of(id), part);
  }

  @Override
  public Journal partOf(JournalEntry.Work work, String name, OptionalLong first) {
    return new JournalInMemory(
        entries, takesBack, Optional.of(new JournalEntry.Whole(work, name, first.orElse(0))));
  }

  @Override
  public Kept entries() {
    return new Kept(all(), List.of());
  }

  @Override
  public JournalEntry entry(long id) {
    JournalEntry found = entries.get(id);
    if (found == null) {
      throw new TraktException(new TraktFailure.NoSuchWrite(id));
    }
    return found;
  }

  @Override
  public void tookBack(long id) {
    entries.put(id, entry(id).undone());
  }

  @Override
  public <T> T exclusively(Supplier<T> work) {
    return work.get();
  }
}
