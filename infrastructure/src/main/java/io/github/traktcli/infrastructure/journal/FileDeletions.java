package io.github.traktcli.infrastructure.journal;

import io.github.traktcli.application.failure.TraktException;
import io.github.traktcli.application.failure.TraktFailure;
import io.github.traktcli.application.journal.Deleted;
import io.github.traktcli.application.journal.Deletion;
import io.github.traktcli.application.journal.Deletions;
import io.github.traktcli.application.journal.JournalEntry.Standing;
import io.github.traktcli.infrastructure.json.Json;
import io.github.traktcli.infrastructure.json.UnreadableJson;
import io.github.traktcli.infrastructure.store.ExclusiveLock;
import io.github.traktcli.infrastructure.store.Folders;
import io.github.traktcli.infrastructure.store.PrivateFiles;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/**
 * The deletions in the folder of the journal, one private file for each, numbered with the rest.
 */
public final class FileDeletions implements Deletions {

  private final JournalFolder folder;
  private final Supplier<String> account;
  private final InstantSource clock;
  private final ExclusiveLock numbering;

  /**
   * Makes the deletions in the folder of the state; nothing is read or made yet.
   *
   * @param account whose things are deleted, in a word
   * @param waits how long other processes are waited for
   */
  public FileDeletions(
      Folders folders, Supplier<String> account, InstantSource clock, ExclusiveLock.Waits waits) {
    Path path = folders.state().resolve("journal");
    this.folder = JournalFolder.of(path);
    this.account = account;
    this.clock = clock;
    this.numbering = new ExclusiveLock(path.resolve("numbering.lock"), waits);
  }

  @Override
  public long begin(Deleted deleted) {
    String whose = account.get();
    try {
      return numbering.during(
          () -> {
            long id = folder.next();
            write(
                new Deletion(
                    id, clock.instant(), deleted, Standing.BEGUN, false, Optional.empty(), false),
                whose);
            folder.prune(id);
            return id;
          });
    } catch (TraktException e) {
      throw e.failure() instanceof TraktFailure.LocalState(String file, String detail)
          ? new TraktException(
              new TraktFailure.LocalState(
                  file, detail + "; so nothing was deleted, for it could not be taken back"),
              e)
          : e;
    }
  }

  @Override
  public void change(long id, UnaryOperator<Deletion> how) {
    quietly(() -> deletion(id).ifPresent(found -> write(how.apply(found), account.get())));
  }

  @Override
  public void forget(long id) {
    quietly(() -> PrivateFiles.delete(folder.file(id)));
  }

  @Override
  public List<Deletion> deletions() {
    return folder.numbers().reversed().stream()
        .map(this::deletion)
        .flatMap(Optional::stream)
        .toList();
  }

  /** Files that are damaged are told of by the journal. */
  @Override
  public Optional<Deletion> deletion(long id) {
    try {
      return folder
          .read(id)
          .map(text -> Json.read(text, DeletionDto.class))
          .filter(dto -> DeletionDto.DELETE.equals(dto.action()))
          .filter(dto -> account.get().equals(dto.account()))
          .map(DeletionDto::toDomain);
    } catch (UnreadableJson | IllegalArgumentException e) {
      return Optional.empty();
    } catch (TraktException e) {
      if (e.failure() instanceof TraktFailure.LocalState) {
        return Optional.empty();
      }
      throw e;
    }
  }

  private void write(Deletion deletion, String whose) {
    folder.write(deletion.id(), Json.write(DeletionDto.of(deletion, whose)) + "\n");
  }

  private void quietly(Runnable change) {
    try {
      numbering.during(
          () -> {
            change.run();
            return true;
          });
    } catch (TraktException e) {
      // The file stays as it is, and the account tells what became of the deletion.
    }
  }
}
