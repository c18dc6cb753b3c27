package io.github.traktcli.infrastructure.journal;

import io.github.traktcli.application.journal.Journal;
import io.github.traktcli.application.journal.JournalContract;
import io.github.traktcli.infrastructure.store.ExclusiveLock;
import io.github.traktcli.infrastructure.store.Folders;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A journal in files")
class FileJournalContractTests extends JournalContract {

  @TempDir private Path home;

  @Override
  protected Journal empty() {
    return new FileJournal(
        new Folders(home, home, home),
        () -> "sean",
        () -> Instant.parse("2026-07-15T12:00:00Z"),
        new ExclusiveLock.Waits(Duration.ZERO, _ -> {}, _ -> {}));
  }
}
