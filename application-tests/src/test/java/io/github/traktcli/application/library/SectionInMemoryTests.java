package io.github.traktcli.application.library;

import java.util.List;
import org.junit.jupiter.api.DisplayName;

@DisplayName("A section in memory")
class SectionInMemoryTests extends LibraryGatewayContract {

  @Override
  protected LibraryGateway empty() {
    SectionInMemory section = new SectionInMemory();
    section.unknown.add(films().getLast());
    return section;
  }

  @Override
  protected List<Long> films() {
    return List.of(1L, 2L, 3L);
  }
}
