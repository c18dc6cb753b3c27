package io.github.traktcli.infrastructure.journal;

import io.github.traktcli.application.failure.TraktException;
import io.github.traktcli.application.failure.TraktFailure;
import io.github.traktcli.infrastructure.json.UnreadableJson;
import io.github.traktcli.infrastructure.store.ExclusiveLock;
import io.github.traktcli.infrastructure.store.Folders;
import io.github.traktcli.infrastructure.store.PrivateFiles;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/**
 * What the journal keeps beside the writes to sections: entries of one kind in its folder, one
 * private file for each, numbered with the rest.
 */
final class JournalFiles<T> {

  /** How such an entry stands in its file. */
  interface Form<T> {

    /** Returns the text of an entry of that account. */
    String write(T entry, String account);

    /**
     * Returns the entry; empty where it is of another kind, or another account's.
     *
     * @throws IllegalArgumentException when the file lacks what every entry has
     */
    Optional<T> read(String text, Supplier<String> account);
  }

  /** Makes an entry that is begun. */
  interface Beginning<T> {
    T of(long id, Instant now);
  }

  private final JournalFolder folder;
  private final Supplier<String> account;
  private final InstantSource clock;
  private final ExclusiveLock numbering;
  private final Form<T> form;

  JournalFiles(
      Folders folders,
      Supplier<String> account,
      InstantSource clock,
      ExclusiveLock.Waits waits,
      Form<T> form) {
    Path path = folders.state().resolve("journal");
    this.folder = JournalFolder.of(path);
    this.account = account;
    this.clock = clock;
    this.numbering = new ExclusiveLock(path.resolve("numbering.lock"), waits);
    this.form = form;
  }

  /**
   * Begins an entry.
   *
   * @param unsent what is told of the write where it cannot be recorded
   */
  long begin(Beginning<T> beginning, String unsent) {
    return begin(beginning, unsent, OptionalLong.empty());
  }

  /**
   * Begins an entry of a larger work.
   *
   * @param first the first write of that work, which stays with all that came after it
   */
  long begin(Beginning<T> beginning, String unsent, OptionalLong first) {
    String whose = account.get();
    try {
      return numbering.during(
          () -> {
            long id = folder.next();
            write(id, beginning.of(id, clock.instant()), whose);
            folder.prune(first.orElse(id));
            return id;
          });
    } catch (TraktException e) {
      throw e.failure() instanceof TraktFailure.LocalState(String file, String detail)
          ? new TraktException(new TraktFailure.LocalState(file, detail + "; " + unsent), e)
          : e;
    }
  }

  void change(long id, UnaryOperator<T> how) {
    quietly(() -> entry(id).ifPresent(found -> write(id, how.apply(found), account.get())));
  }

  void forget(long id) {
    quietly(() -> PrivateFiles.delete(folder.file(id)));
  }

  /** Returns all of that kind, the newest first. */
  List<T> entries() {
    return folder.numbers().reversed().stream().map(this::entry).flatMap(Optional::stream).toList();
  }

  /** Returns one of that kind. Files that are damaged are told of by the journal. */
  Optional<T> entry(long id) {
    try {
      return folder.read(id).flatMap(text -> form.read(text, account));
    } catch (UnreadableJson | IllegalArgumentException e) {
      return Optional.empty();
    } catch (TraktException e) {
      if (e.failure() instanceof TraktFailure.LocalState) {
        return Optional.empty();
      }
      throw e;
    }
  }

  private void write(long id, T entry, String whose) {
    folder.write(id, form.write(entry, whose) + "\n");
  }

  private void quietly(Runnable change) {
    try {
      numbering.during(
          () -> {
            change.run();
            return true;
          });
    } catch (TraktException e) {
      // The file stays as it is, and the account tells what became of the write.
    }
  }
}
