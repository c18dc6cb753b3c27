package io.github.traktcli.application.journal;

import org.junit.jupiter.api.DisplayName;

@DisplayName("A journal in memory")
class JournalInMemoryTests extends JournalContract {

  @Override
  protected Journal empty() {
    return new JournalInMemory();
  }
}
