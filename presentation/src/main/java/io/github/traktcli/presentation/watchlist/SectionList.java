package io.github.traktcli.presentation.watchlist;

import io.github.traktcli.application.watchlist.ReadSection;
import io.github.traktcli.application.watchlist.SectionListing;
import io.github.traktcli.application.watchlist.SectionQuery;
import io.github.traktcli.domain.library.SortBy;
import io.github.traktcli.domain.library.Sorting;
import io.github.traktcli.domain.watchlist.EntryType;
import io.github.traktcli.domain.watchlist.Section;
import io.github.traktcli.presentation.command.ExtendedOption;
import io.github.traktcli.presentation.command.OutputOptions;
import io.github.traktcli.presentation.command.OwnerOption;
import io.github.traktcli.presentation.command.PagingOptions;
import io.github.traktcli.presentation.library.Choices;
import io.github.traktcli.presentation.library.EntryRows;
import io.github.traktcli.presentation.library.SortingOptions;
import io.github.traktcli.presentation.output.Console;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code trakt watchlist list}, {@code trakt favorites list}. */
@Command
final class SectionList implements Callable<Integer> {

  private final Section section;
  private final Console console;
  private final Supplier<ReadSection> useCase;

  @Mixin private OwnerOption owner = new OwnerOption();

  @Option(
      names = "--type",
      paramLabel = "TYPE",
      description = "Only movies or shows; of the watchlist also seasons or episodes.")
  private @Nullable String type;

  @Mixin private SortingOptions sorting = new SortingOptions();
  @Mixin private PagingOptions paging = new PagingOptions();
  @Mixin private ExtendedOption extended = new ExtendedOption();
  @Mixin private OutputOptions output = new OutputOptions();

  SectionList(Section section, Console console, Supplier<ReadSection> useCase) {
    this.section = section;
    this.console = console;
    this.useCase = useCase;
  }

  @Override
  public Integer call() {
    SectionQuery query =
        new SectionQuery(
            section,
            owner.user(),
            entryType(),
            sorting.sorting(),
            extended.level().map(List::of).orElse(List.of()),
            paging.orWhole());
    SectionListing listing = useCase.get().entries(query);
    output
        .on(console)
        .list(
            listing.entries(),
            EntryRows.in(console.zone(), "The " + section.traktName() + " holds nothing of that."));
    noteFallback(query.sorting(), listing.sortedBy().get());
    return 0;
  }

  private EntryType entryType() {
    EntryType[] known =
        Arrays.stream(EntryType.values())
            .filter(candidate -> candidate.isKnownTo(section))
            .toArray(EntryType[]::new);
    return Choices.named("--type", type, known, EntryType::traktName).orElse(EntryType.ALL);
  }

  /** Trakt sorts otherwise, without a word, for those who are not VIP. */
  private void noteFallback(Sorting wanted, Optional<String> sortedBy) {
    Optional<SortBy> vipOnly = wanted.by().filter(SortBy::vipOnly);
    if (vipOnly.isPresent()
        && sortedBy.isPresent()
        && !sortedBy.get().equals(vipOnly.get().traktName())) {
      console.note(
          "Trakt sorts by %s for VIP members only; this is sorted by %s."
              .formatted(vipOnly.get().traktName(), sortedBy.get()));
    }
  }
}
