package io.github.traktcli.infrastructure.library;

import io.github.traktcli.domain.draft.Draft;
import io.github.traktcli.infrastructure.answer.AnswerReaders;

/** How the answers of this slice are read: one row for each. */
public final class LibraryReaders {

  private LibraryReaders() {}

  /** Adds the rows. */
  public static void addTo(AnswerReaders readers) {
    readers.row(Draft.SECTION_SETTINGS, SectionSettingsDto.class, SectionSettingsDto::toDomain);
  }
}
