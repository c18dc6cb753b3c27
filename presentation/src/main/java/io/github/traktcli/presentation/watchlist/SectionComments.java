package io.github.traktcli.presentation.watchlist;

import io.github.traktcli.application.watchlist.ReadSection;
import io.github.traktcli.domain.watchlist.CommentSort;
import io.github.traktcli.domain.watchlist.Section;
import io.github.traktcli.presentation.command.OutputOptions;
import io.github.traktcli.presentation.command.OwnerOption;
import io.github.traktcli.presentation.command.PagingOptions;
import io.github.traktcli.presentation.library.Choices;
import io.github.traktcli.presentation.output.Console;
import io.github.traktcli.presentation.social.CommentRows;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code trakt watchlist comments}, {@code trakt favorites comments}. */
@Command
final class SectionComments implements Callable<Integer> {

  private final Section section;
  private final Console console;
  private final Supplier<ReadSection> useCase;

  @Mixin private OwnerOption owner = new OwnerOption();

  @Option(
      names = "--sort",
      paramLabel = "ORDER",
      description = "newest (as usual), oldest, likes or replies.")
  private @Nullable String sort;

  @Mixin private PagingOptions paging = new PagingOptions();
  @Mixin private OutputOptions output = new OutputOptions();

  SectionComments(Section section, Console console, Supplier<ReadSection> useCase) {
    this.section = section;
    this.console = console;
    this.useCase = useCase;
  }

  @Override
  public Integer call() {
    CommentSort order =
        Choices.named("--sort", sort, CommentSort.values(), CommentSort::traktName)
            .orElse(CommentSort.NEWEST);
    output
        .on(console)
        .list(
            useCase.get().comments(section, owner.user(), order, paging.orFirst()),
            CommentRows.in(console.zone()));
    return 0;
  }
}
