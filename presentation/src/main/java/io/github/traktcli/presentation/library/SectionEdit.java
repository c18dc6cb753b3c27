package io.github.traktcli.presentation.library;

import io.github.traktcli.application.library.LibraryUseCases;
import io.github.traktcli.application.library.SectionChange;
import io.github.traktcli.domain.library.LibrarySection;
import io.github.traktcli.domain.library.SectionSettings;
import io.github.traktcli.domain.library.SortBy;
import io.github.traktcli.domain.library.SortHow;
import io.github.traktcli.presentation.command.DryRunOption;
import io.github.traktcli.presentation.command.OutputOptions;
import io.github.traktcli.presentation.output.Console;
import io.github.traktcli.presentation.output.PageView;
import io.github.traktcli.presentation.output.PageView.Block;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code trakt watchlist edit}, {@code trakt favorites edit}. */
@Command
final class SectionEdit implements Callable<Integer> {

  private final LibrarySection section;
  private final Console console;
  private final Supplier<LibraryUseCases> useCases;

  @Option(names = "--description", paramLabel = "TEXT", description = "What it is about.")
  private @Nullable String description;

  @Mixin private SortingOptions sorting = new SortingOptions();
  @Mixin private DryRunOption dryRun = new DryRunOption();
  @Mixin private OutputOptions output = new OutputOptions();

  SectionEdit(LibrarySection section, Console console, Supplier<LibraryUseCases> useCases) {
    this.section = section;
    this.console = console;
    this.useCases = useCases;
  }

  @Override
  public Integer call() {
    SectionChange change = new SectionChange(Optional.ofNullable(description), sorting.sorting());
    if (dryRun.isSet()) {
      output.on(console).computedPage(planned(change), view(), same -> same);
    } else {
      output.on(console).page(useCases.get().arrange().edit(section, change), view());
    }
    return 0;
  }

  /** What is not named stays as it is. */
  private SectionSettings planned(SectionChange change) {
    return new SectionSettings(
        "Would change " + SectionWords.of(section).place(),
        change.description().orElse(null),
        change.sorting().by().map(SortBy::traktName).orElse(null),
        change.sorting().how().map(SortHow::traktName).orElse(null),
        null);
  }

  private PageView<SectionSettings> view() {
    return new PageView<>(
        settings ->
            List.of(
                new Block.Heading(Objects.requireNonNullElse(settings.name(), section.label()), ""),
                Block.fact("description", settings.description()),
                Block.fact("sorted by", settings.sortBy()),
                Block.fact("direction", settings.sortHow()),
                Block.fact("entries", settings.itemCount())),
        settings -> section.label());
  }
}
