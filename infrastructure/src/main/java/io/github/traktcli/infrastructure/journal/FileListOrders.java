package io.github.traktcli.infrastructure.journal;

import io.github.traktcli.application.journal.JournalEntry.Standing;
import io.github.traktcli.application.journal.ListOrders;
import io.github.traktcli.application.journal.ListsReordered;
import io.github.traktcli.infrastructure.json.Json;
import io.github.traktcli.infrastructure.store.ExclusiveLock;
import io.github.traktcli.infrastructure.store.Folders;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/** The orders of lists in the folder of the journal. */
public final class FileListOrders implements ListOrders {

  private final JournalFiles<ListsReordered> files;

  /**
   * Makes the orders in the folder of the state; nothing is read or made yet.
   *
   * @param account whose lists are arranged, in a word
   * @param waits how long other processes are waited for
   */
  public FileListOrders(
      Folders folders, Supplier<String> account, InstantSource clock, ExclusiveLock.Waits waits) {
    this.files = new JournalFiles<>(folders, account, clock, waits, new Form());
  }

  private static final class Form implements JournalFiles.Form<ListsReordered> {
    @Override
    public String write(ListsReordered write, String account) {
      return Json.write(ListsReorderedDto.of(write, account));
    }

    @Override
    public Optional<ListsReordered> read(String text, Supplier<String> account) {
      return Optional.of(Json.read(text, ListsReorderedDto.class))
          .filter(dto -> ListsReorderedDto.REORDER_LISTS.equals(dto.action()))
          .filter(dto -> account.get().equals(dto.account()))
          .map(ListsReorderedDto::toDomain);
    }
  }

  @Override
  public long begin(List<Long> before, List<Long> after, OptionalLong takesBack) {
    return files.begin(
        (id, now) -> new ListsReordered(id, now, before, after, Standing.BEGUN, takesBack, false),
        "so nothing was sent, for it could not be taken back");
  }

  @Override
  public void change(long id, UnaryOperator<ListsReordered> how) {
    files.change(id, how);
  }

  @Override
  public void forget(long id) {
    files.forget(id);
  }

  @Override
  public List<ListsReordered> orders() {
    return files.entries();
  }

  @Override
  public Optional<ListsReordered> order(long id) {
    return files.entry(id);
  }
}
