package io.github.traktcli.infrastructure.journal;

import io.github.traktcli.application.journal.JournalEntry;
import io.github.traktcli.application.journal.JournalEntry.Standing;
import io.github.traktcli.application.journal.Making;
import io.github.traktcli.application.journal.Makings;
import io.github.traktcli.infrastructure.json.Json;
import io.github.traktcli.infrastructure.store.ExclusiveLock;
import io.github.traktcli.infrastructure.store.Folders;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/** What was made, in the folder of the journal. */
public final class FileMakings implements Makings {

  private final JournalFiles<Making> files;

  /**
   * Makes the store in the folder of the state; nothing is read or made yet.
   *
   * @param account whose things are made, in a word
   * @param waits how long other processes are waited for
   */
  public FileMakings(
      Folders folders, Supplier<String> account, InstantSource clock, ExclusiveLock.Waits waits) {
    this.files = new JournalFiles<>(folders, account, clock, waits, new Form());
  }

  private static final class Form implements JournalFiles.Form<Making> {
    @Override
    public String write(Making making, String account) {
      return Json.write(MakingDto.of(making, account));
    }

    @Override
    public Optional<Making> read(String text, Supplier<String> account) {
      return Optional.of(Json.read(text, MakingDto.class))
          .filter(dto -> MakingDto.MAKE.equals(dto.action()))
          .filter(dto -> account.get().equals(dto.account()))
          .map(MakingDto::toDomain);
    }
  }

  @Override
  public long begin(Wanted wanted, JournalEntry.Work work, String name, OptionalLong first) {
    return files.begin(
        (id, now) ->
            new Making(
                id,
                now,
                wanted.way(),
                wanted.thing(),
                wanted.about(),
                wanted.text(),
                wanted.before(),
                wanted.label(),
                Standing.BEGUN,
                Optional.empty(),
                false,
                new JournalEntry.Whole(work, name, first.orElse(id))),
        "so nothing was sent, for it could not be taken back",
        first);
  }

  @Override
  public void change(long id, UnaryOperator<Making> how) {
    files.change(id, how);
  }

  @Override
  public void forget(long id) {
    files.forget(id);
  }

  @Override
  public List<Making> makings() {
    return files.entries();
  }
}
