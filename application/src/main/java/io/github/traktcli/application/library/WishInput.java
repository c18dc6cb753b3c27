package io.github.traktcli.application.library;

import io.github.traktcli.domain.library.SectionKind;
import java.util.List;

/** Reads what another program, or a spreadsheet, wrote to fill a section. */
public interface WishInput {

  /**
   * Reads one wish from each line or object: {@code REFERENCE<TAB>RATING} or {@code
   * REFERENCE,RATING} where the section rates; CSV or TSV whose first line names the columns
   * ({@code reference}, or {@code type} with an id such as {@code imdb}, and Trakt's names for what
   * is said, or those of the tables that this client prints); or JSON as Trakt writes the section.
   * Nulls and empty cells say nothing.
   *
   * @throws io.github.traktcli.domain.input.InvalidInput when a line or an object names nothing
   */
  List<Wish> read(String text, SectionKind kind);
}
