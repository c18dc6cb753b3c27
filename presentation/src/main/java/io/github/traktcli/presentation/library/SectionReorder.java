package io.github.traktcli.presentation.library;

import io.github.traktcli.application.failure.TraktException;
import io.github.traktcli.application.failure.TraktFailure;
import io.github.traktcli.application.library.ReorderOutcome;
import io.github.traktcli.domain.input.InvalidInput;
import io.github.traktcli.domain.library.ArrangeBy;
import io.github.traktcli.domain.library.LibrarySection;
import io.github.traktcli.presentation.command.Declared;
import io.github.traktcli.presentation.command.DryRunOption;
import io.github.traktcli.presentation.command.OutputOptions;
import io.github.traktcli.presentation.output.Console;
import io.github.traktcli.presentation.output.PageView;
import io.github.traktcli.presentation.output.PageView.Block;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code trakt watchlist reorder}, {@code trakt favorites reorder}. */
@Command
final class SectionReorder implements Callable<Integer> {

  /**
   * The new order, as scripts read it.
   *
   * @param applied whether the section was read back in that order
   */
  record OrderRecord(
      String section, String status, boolean applied, List<Long> order, List<Long> skippedIds) {}

  /** The entries, as they are written behind the command. */
  static final class Order {
    @Parameters(
        arity = "0..*",
        paramLabel = "ENTRY",
        description =
            "Ids of entries as the list shows them, or what they are about, first to last; the rest"
                + " stays behind.")
    private List<String> entries = List.of();

    @Option(
        names = "--by",
        paramLabel = "PROPERTY",
        description =
            "Arrange all entries, behind those that are named: title, released, added, rating,"
                + " runtime, random. What has none comes last.")
    private @Nullable String by;

    @Option(names = "--descending", description = "The other way round.")
    private boolean descending;
  }

  private final SectionPlace place;
  private final Console console;
  private final LibraryUseCases useCases;

  private final Order wanted = new Order();

  @Mixin private final CommandSpec said = CommandSpec.create();
  @Mixin private DryRunOption dryRun = new DryRunOption();
  @Mixin private OutputOptions output = new OutputOptions();

  SectionReorder(SectionPlace place, Console console, LibraryUseCases useCases) {
    this.place = place;
    said.addMixin("place", place.spec());
    said.addMixin("order", place.behind(Declared.of(wanted)));
    this.console = console;
    this.useCases = useCases;
  }

  @Override
  public Integer call() {
    Optional<ArrangeBy> by = Choices.named("--by", wanted.by, ArrangeBy.values(), ArrangeBy::word);
    if (by.isEmpty() && (wanted.entries.isEmpty() || wanted.descending)) {
      throw new InvalidInput(
          "Name the entries that come first, or say what to arrange all by: --by "
              + Arrays.stream(ArrangeBy.values())
                  .map(ArrangeBy::word)
                  .collect(Collectors.joining(", "))
              + ".");
    }
    LibrarySection section = place.section();
    List<Long> ids =
        wanted.entries.isEmpty() ? List.of() : useCases.entries().ids(section, wanted.entries);
    ReorderOutcome outcome =
        by.map(
                property ->
                    useCases
                        .arrange()
                        .arrange(
                            section,
                            ids,
                            property,
                            wanted.descending,
                            RandomGenerator.getDefault(),
                            dryRun.isSet()))
            .orElseGet(() -> useCases.arrange().reorder(section, ids, dryRun.isSet()));
    output.on(console).computedPage(outcome, view(), this::record);
    UndoLine.print(console, output.request(), outcome.recorded());
    if (!outcome.skipped().isEmpty()) {
      console.note("There are no entries " + list(outcome.skipped()) + ".");
    }
    if (!dryRun.isSet() && !outcome.applied()) {
      throw new TraktException(
          new TraktFailure.Invalid(
              List.of(
                  "the answer was good, but the "
                      + section.named()
                      + " came back in another order")));
    }
    if (!outcome.skipped().isEmpty()) {
      int skipped = outcome.skipped().size();
      throw new TraktException(
          new TraktFailure.PartlyDone((int) ids.stream().distinct().count() - skipped, skipped));
    }
    return 0;
  }

  private PageView<ReorderOutcome> view() {
    return new PageView<>(
        outcome ->
            List.of(
                new Block.Heading(sentence(outcome), ""),
                Block.fact("order", list(outcome.order()))),
        outcome -> outcome.order().stream().map(String::valueOf).collect(Collectors.joining("\n")));
  }

  private String sentence(ReorderOutcome outcome) {
    String mine = SectionWords.of(place.section()).place();
    if (dryRun.isSet()) {
      return "Would reorder " + mine + ".";
    }
    return outcome.applied() ? "Reordered " + mine + "." : "Trakt did not reorder " + mine + ".";
  }

  private OrderRecord record(ReorderOutcome outcome) {
    String status = outcome.applied() ? "reordered" : "not_applied";
    return new OrderRecord(
        place.section().label(),
        dryRun.isSet() ? "would_reorder" : status,
        outcome.applied(),
        outcome.order(),
        outcome.skipped());
  }

  private static String list(List<Long> ids) {
    return ids.stream().map(String::valueOf).collect(Collectors.joining(" "));
  }
}
