package io.github.traktcli.infrastructure.journal;

import io.github.traktcli.application.failure.TraktException;
import io.github.traktcli.application.failure.TraktFailure;
import io.github.traktcli.application.journal.Journal;
import io.github.traktcli.application.journal.JournalEntry;
import io.github.traktcli.application.journal.JournalEntry.Standing;
import io.github.traktcli.application.journal.SectionWrite;
import io.github.traktcli.domain.library.LibrarySection;
import io.github.traktcli.infrastructure.json.Json;
import io.github.traktcli.infrastructure.json.UnreadableJson;
import io.github.traktcli.infrastructure.store.ExclusiveLock;
import io.github.traktcli.infrastructure.store.Folders;
import io.github.traktcli.infrastructure.store.PrivateFiles;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/**
 * One private file for each write, called by its number: a damaged one takes no other along. The
 * oldest go when there are too many or they take too much room.
 */
public final class FileJournal implements Journal {

  private final JournalFolder folder;
  private final Supplier<String> account;
  private final InstantSource clock;
  private final ExclusiveLock numbering;
  private final ExclusiveLock turn;
  private final OptionalLong takesBack;
  private final Optional<Part> part;

  /**
   * Makes the journal in the folder of the state; nothing is read or made yet.
   *
   * @param account whose library is written to, in a word; asked when something is written
   * @param waits how long other processes are waited for
   */
  public FileJournal(
      Folders folders, Supplier<String> account, InstantSource clock, ExclusiveLock.Waits waits) {
    Path path = folders.state().resolve("journal");
    this.folder = JournalFolder.of(path);
    this.account = account;
    this.clock = clock;
    this.numbering = new ExclusiveLock(path.resolve("numbering.lock"), waits);
    this.turn = new ExclusiveLock(path.resolve("turn.lock"), waits);
    this.takesBack = OptionalLong.empty();
    this.part = Optional.empty();
  }

  /** The work that the next writes belong to, and its first write where there is one. */
  private record Part(JournalEntry.Work work, String name, OptionalLong first) {}

  private FileJournal(FileJournal same, OptionalLong takesBack, Optional<Part> part) {
    this.folder = same.folder;
    this.account = same.account;
    this.clock = same.clock;
    this.numbering = same.numbering;
    this.turn = same.turn;
    this.takesBack = takesBack;
    this.part = part;
  }

  @Override
  public Journal takingBack(long id) {
    return new FileJournal(this, OptionalLong.of(id), part);
  }

  @Override
  public Journal partOf(JournalEntry.Work work, String name, OptionalLong first) {
    return new FileJournal(this, takesBack, Optional.of(new Part(work, name, first)));
  }

  @Override
  public Recording begin(LibrarySection section, SectionWrite write) {
    String whose = account.get();
    try {
      return begun(section, write, whose);
    } catch (TraktException e) {
      throw e.failure() instanceof TraktFailure.LocalState(String file, String detail)
          ? new TraktException(
              new TraktFailure.LocalState(
                  file, detail + "; so nothing was sent, for it could not be taken back"),
              e)
          : e;
    }
  }

  private Recording begun(LibrarySection section, SectionWrite write, String whose) {
    return numbering.during(
        () -> {
          long id = folder.next();
          Optional<JournalEntry.Whole> larger =
              part.map(
                  whole ->
                      new JournalEntry.Whole(whole.work(), whole.name(), whole.first().orElse(id)));
          JournalEntry entry =
              new JournalEntry(
                  id, clock.instant(), section, write, Standing.BEGUN, takesBack, false, larger);
          folder.write(id, Json.write(JournalEntryDto.of(entry, whose)) + "\n");
          folder.prune(larger.map(JournalEntry.Whole::first).orElse(id));
          return new FileRecording(entry, whose);
        });
  }

  @Override
  public Kept entries() {
    String whose = account.get();
    List<JournalEntry> entries = new ArrayList<>();
    List<String> damaged = new ArrayList<>();
    for (long id : folder.numbers().reversed()) {
      try {
        JournalEntryDto dto = read(id);
        if (dto.isOther()) {
          continue;
        }
        JournalEntry entry = dto.toDomain();
        if (whose.equals(dto.account())) {
          entries.add(entry);
        }
      } catch (UnreadableJson | IllegalArgumentException e) {
        damaged.add(folder.file(id).toString());
      } catch (TraktException e) {
        if (!(e.failure() instanceof TraktFailure.NoSuchWrite)) {
          damaged.add(folder.file(id).toString());
        }
      }
    }
    return new Kept(entries, damaged);
  }

  @Override
  public JournalEntry entry(long id) {
    try {
      JournalEntryDto dto = read(id);
      if (dto.isOther()) {
        throw missing(id);
      }
      JournalEntry entry = dto.toDomain();
      if (!account.get().equals(dto.account())) {
        throw missing(id);
      }
      return entry;
    } catch (UnreadableJson | IllegalArgumentException e) {
      throw new TraktException(
          new TraktFailure.LocalState(
              folder.file(id).toString(), "it is damaged, so this write cannot be taken back"),
          e);
    }
  }

  @Override
  public void tookBack(long id) {
    change(id, JournalEntry::undone);
  }

  @Override
  public <T> T exclusively(Supplier<T> work) {
    return turn.during(work);
  }

  private void change(long id, UnaryOperator<JournalEntry> how) {
    numbering.during(
        () -> {
          JournalEntryDto dto = read(id);
          JournalEntry changed = how.apply(dto.toDomain());
          folder.write(
              id, Json.write(JournalEntryDto.of(changed, String.valueOf(dto.account()))) + "\n");
          return changed;
        });
  }

  private JournalEntryDto read(long id) {
    return Json.read(folder.read(id).orElseThrow(() -> missing(id)), JournalEntryDto.class);
  }

  private static TraktException missing(long id) {
    return new TraktException(new TraktFailure.NoSuchWrite(id));
  }

  /** A write that was begun. */
  private final class FileRecording implements Recording {

    private final JournalEntry begun;
    private final String whose;

    FileRecording(JournalEntry begun, String whose) {
      this.begun = begun;
      this.whose = whose;
    }

    @Override
    public long id() {
      return begun.id();
    }

    @Override
    public void end(SectionWrite write, Standing standing) {
      quietly(
          () ->
              folder.write(
                  id(),
                  Json.write(JournalEntryDto.of(begun.ended(write, standing), whose)) + "\n"));
    }

    @Override
    public void forget() {
      quietly(() -> PrivateFiles.delete(folder.file(id())));
    }

    private void quietly(Runnable change) {
      try {
        numbering.during(
            () -> {
              change.run();
              return true;
            });
      } catch (TraktException e) {
        // The entry stays as it was begun, and the account tells what became of the write.
      }
    }
  }
}
