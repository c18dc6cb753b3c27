package io.github.traktcli.presentation.library;

import io.github.traktcli.application.library.LibraryListing;
import io.github.traktcli.application.library.LibraryQuery;
import io.github.traktcli.domain.library.Ability;
import io.github.traktcli.domain.library.LibrarySection;
import io.github.traktcli.domain.library.SectionKind;
import io.github.traktcli.domain.library.SortBy;
import io.github.traktcli.domain.library.Sorting;
import io.github.traktcli.presentation.command.Declared;
import io.github.traktcli.presentation.command.ExtendedOption;
import io.github.traktcli.presentation.command.OutputOptions;
import io.github.traktcli.presentation.command.OwnerOption;
import io.github.traktcli.presentation.command.PagingOptions;
import io.github.traktcli.presentation.media.Dates;
import io.github.traktcli.presentation.output.Console;
import io.github.traktcli.presentation.output.Printer;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;

/** {@code trakt watchlist list} and its like in every section. */
@Command
final class SectionList implements Callable<Integer> {

  private final SectionPlace place;
  private final Console console;
  private final LibraryUseCases useCases;
  private final OwnerOption owner = new OwnerOption();
  private final SortingOptions sorting = new SortingOptions();

  private final TypeChoice type;

  private final RatingOption rating = new RatingOption();
  private final OwnedItemsView minimal = new OwnedItemsView();

  @Mixin private final CommandSpec abilities;
  @Mixin private PagingOptions paging = new PagingOptions();
  @Mixin private ExtendedOption extended = new ExtendedOption();
  @Mixin private OutputOptions output = new OutputOptions();

  SectionList(SectionPlace place, Console console, LibraryUseCases useCases) {
    this.place = place;
    this.console = console;
    this.useCases = useCases;
    this.abilities = CommandSpec.create();
    abilities.addMixin("place", place.spec());
    this.type = TypeChoice.of(place.kind());
    abilities.addMixin("type", type.spec());
    if (place.kind().can(Ability.OF_OTHERS)) {
      abilities.addMixin("owner", Declared.of(owner));
    }
    if (place.kind().can(Ability.SORTED)) {
      abilities.addMixin("sorting", Declared.of(sorting));
    }
    if (place.kind() == SectionKind.COLLECTION) {
      abilities.addMixin("minimal", Declared.of(minimal));
    }
    if (place.kind().can(Ability.BY_RATING)) {
      abilities.addMixin("rating", Declared.of(rating));
    }
  }

  @Override
  public Integer call() {
    LibrarySection section =
        place instanceof ListPlace list && owner.user().isPresent()
            ? list.sectionOf(owner.user().get())
            : place.section();
    if (minimal.isAskedFor()) {
      minimal.print(type.types(), owner, useCases.facets(), output.on(console), Dates.of(console));
      return 0;
    }
    LibraryQuery query =
        LibraryQuery.ofAll(section, section.kind().entryTypes().getFirst())
            .of(owner.user())
            .sorted(sorting.sorting())
            .rated(rating.ratings())
            .extended(levels())
            .paged(paging.orWhole(console));
    LibraryListing listing = useCases.read().entries(query, type.types());
    Printer printer = output.on(console, paging);
    if (section.kind().can(Ability.BY_RATING) && printer.draws() && console.outIsTerminal()) {
      RatingTally tally = new RatingTally();
      printer.list(listing.entries().map(tally::counted), EntryRows.of(section, Dates.of(console)));
      tally.draw(console);
    } else {
      printer.list(listing.entries(), EntryRows.of(section, Dates.of(console)));
    }
    noteFallback(query.sorting(), listing.sortedBy().get());
    return 0;
  }

  private List<String> levels() {
    return Stream.concat(place.kind().levels().stream(), extended.level().stream())
        .distinct()
        .toList();
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
