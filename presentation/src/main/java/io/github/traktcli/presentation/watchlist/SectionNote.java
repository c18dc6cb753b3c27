package io.github.traktcli.presentation.watchlist;

import io.github.traktcli.application.watchlist.ArrangeSection;
import io.github.traktcli.domain.watchlist.Section;
import io.github.traktcli.presentation.command.OutputOptions;
import io.github.traktcli.presentation.output.Console;
import io.github.traktcli.presentation.output.PageView;
import io.github.traktcli.presentation.output.PageView.Block;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code trakt watchlist note}, {@code trakt favorites note}. */
@Command
final class SectionNote implements Callable<Integer> {

  /** The note, as scripts read it. */
  record NoteRecord(String section, String status, long id, String notes) {}

  private final Section section;
  private final Console console;
  private final Supplier<ArrangeSection> useCase;

  @Parameters(index = "0", paramLabel = "ID", description = "The entry's id, as the list shows it.")
  private long id;

  @Parameters(
      index = "1",
      paramLabel = "TEXT",
      description = "Up to 500 letters; \"\" removes the note. On the watchlist VIP only.")
  private String text = "";

  @Mixin private OutputOptions output = new OutputOptions();

  SectionNote(Section section, Console console, Supplier<ArrangeSection> useCase) {
    this.section = section;
    this.console = console;
    this.useCase = useCase;
  }

  @Override
  public Integer call() {
    useCase.get().note(section, id, text);
    NoteRecord note =
        new NoteRecord(section.traktName(), text.isEmpty() ? "removed" : "noted", id, text);
    output.on(console).computedPage(note, view(), same -> same);
    return 0;
  }

  private static PageView<NoteRecord> view() {
    return new PageView<>(
        note ->
            List.of(
                new Block.Heading(
                    note.notes().isEmpty()
                        ? "Removed the note of entry " + note.id() + "."
                        : "Noted at entry " + note.id() + ".",
                    ""),
                Block.fact("notes", note.notes())),
        note -> Long.toString(note.id()));
  }
}
