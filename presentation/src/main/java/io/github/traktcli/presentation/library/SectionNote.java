package io.github.traktcli.presentation.library;

import io.github.traktcli.domain.library.LibrarySection;
import io.github.traktcli.presentation.command.Declared;
import io.github.traktcli.presentation.command.DryRunOption;
import io.github.traktcli.presentation.command.OutputOptions;
import io.github.traktcli.presentation.output.Console;
import io.github.traktcli.presentation.output.PageView;
import io.github.traktcli.presentation.output.PageView.Block;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;

/** {@code trakt watchlist note}, {@code trakt favorites note}. */
@Command
final class SectionNote implements Callable<Integer> {

  /** The note, as scripts read it. */
  record NoteRecord(String section, String status, long id, String notes) {}

  /** What is written to what. */
  static final class Noted {
    @Parameters(
        index = "0",
        paramLabel = "ENTRY",
        description = "The entry's id as the list shows it, or what it is about.")
    private String entry = "";

    @Parameters(
        index = "1",
        paramLabel = "TEXT",
        description = "Up to 500 letters; \"\" removes the note. On the watchlist VIP only.")
    private String text = "";
  }

  private final SectionPlace place;
  private final Console console;
  private final LibraryUseCases useCases;

  private final Noted noted = new Noted();

  @Mixin private final CommandSpec said = CommandSpec.create();
  @Mixin private DryRunOption dryRun = new DryRunOption();
  @Mixin private OutputOptions output = new OutputOptions();

  SectionNote(SectionPlace place, Console console, LibraryUseCases useCases) {
    this.place = place;
    said.addMixin("place", place.spec());
    said.addMixin("noted", place.behind(Declared.of(noted)));
    this.console = console;
    this.useCases = useCases;
  }

  @Override
  public Integer call() {
    LibrarySection section = place.section();
    long id = useCases.entries().ids(section, List.of(noted.entry)).getFirst();
    OptionalLong recorded = useCases.arrange().note(section, id, noted.text, dryRun.isSet());
    NoteRecord note = new NoteRecord(section.label(), status(), id, noted.text);
    output.on(console).computedPage(note, view(), same -> same);
    UndoLine.print(console, output.request(), recorded);
    return 0;
  }

  private String status() {
    if (noted.text.isEmpty()) {
      return dryRun.isSet() ? "would_remove" : "removed";
    }
    return dryRun.isSet() ? "would_note" : "noted";
  }

  private PageView<NoteRecord> view() {
    return new PageView<>(
        note -> List.of(new Block.Heading(sentence(note), ""), Block.fact("notes", note.notes())),
        note -> Long.toString(note.id()));
  }

  private static String sentence(NoteRecord note) {
    return switch (note.status()) {
      case "removed" -> "Removed the note of entry " + note.id() + ".";
      case "would_remove" -> "Would remove the note of entry " + note.id() + ".";
      case "would_note" -> "Would note at entry " + note.id() + ".";
      default -> "Noted at entry " + note.id() + ".";
    };
  }
}
