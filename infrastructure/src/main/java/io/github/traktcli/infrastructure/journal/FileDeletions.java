package io.github.traktcli.infrastructure.journal;

import io.github.traktcli.application.journal.Deleted;
import io.github.traktcli.application.journal.Deletion;
import io.github.traktcli.application.journal.Deletions;
import io.github.traktcli.application.journal.JournalEntry.Standing;
import io.github.traktcli.infrastructure.json.Json;
import io.github.traktcli.infrastructure.store.ExclusiveLock;
import io.github.traktcli.infrastructure.store.Folders;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/** The deletions in the folder of the journal. */
public final class FileDeletions implements Deletions {

  private final JournalFiles<Deletion> files;

  /**
   * Makes the deletions in the folder of the state; nothing is read or made yet.
   *
   * @param account whose things are deleted, in a word
   * @param waits how long other processes are waited for
   */
  public FileDeletions(
      Folders folders, Supplier<String> account, InstantSource clock, ExclusiveLock.Waits waits) {
    this.files = new JournalFiles<>(folders, account, clock, waits, new Form());
  }

  private static final class Form implements JournalFiles.Form<Deletion> {
    @Override
    public String write(Deletion deletion, String account) {
      return Json.write(DeletionDto.of(deletion, account));
    }

    @Override
    public Optional<Deletion> read(String text, Supplier<String> account) {
      return Optional.of(Json.read(text, DeletionDto.class))
          .filter(dto -> DeletionDto.DELETE.equals(dto.action()))
          .filter(dto -> account.get().equals(dto.account()))
          .map(DeletionDto::toDomain);
    }
  }

  @Override
  public long begin(Deleted deleted) {
    return files.begin(
        (id, now) -> new Deletion(id, now, deleted, Standing.BEGUN, false, Optional.empty(), false),
        "so nothing was deleted, for it could not be taken back");
  }

  @Override
  public void change(long id, UnaryOperator<Deletion> how) {
    files.change(id, how);
  }

  @Override
  public void forget(long id) {
    files.forget(id);
  }

  @Override
  public List<Deletion> deletions() {
    return files.entries();
  }

  @Override
  public Optional<Deletion> deletion(long id) {
    return files.entry(id);
  }
}
