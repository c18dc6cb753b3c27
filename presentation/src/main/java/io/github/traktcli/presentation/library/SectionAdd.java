package io.github.traktcli.presentation.library;

import io.github.traktcli.application.library.ItemOutcome;
import io.github.traktcli.application.library.SyncOutcome;
import io.github.traktcli.application.library.Wish;
import io.github.traktcli.domain.library.Detail;
import io.github.traktcli.domain.library.LibrarySection;
import io.github.traktcli.domain.library.SectionKind;
import io.github.traktcli.presentation.command.DryRunOption;
import io.github.traktcli.presentation.command.OutputOptions;
import io.github.traktcli.presentation.output.Console;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;

/** {@code trakt watchlist add} and its like in every section. */
@Command
final class SectionAdd implements Callable<Integer> {

  private final SectionPlace place;
  private final Console console;
  private final LibraryUseCases useCases;
  private final EntryArguments entries;
  private final DetailOptions details = new DetailOptions();

  @Mixin private final CommandSpec said = CommandSpec.create();
  @Mixin private RejectsOption rejects = new RejectsOption();
  @Mixin private DryRunOption dryRun = new DryRunOption();
  @Mixin private OutputOptions output = new OutputOptions();

  SectionAdd(SectionPlace place, Console console, LibraryUseCases useCases) {
    this.place = place;
    this.console = console;
    this.useCases = useCases;
    this.entries = EntryArguments.of(place.kind());
    Set<Detail> optional = EnumSet.noneOf(Detail.class);
    optional.addAll(place.kind().details());
    optional.removeAll(place.kind().needed());
    said.addMixin("place", place.spec());
    said.addMixin("entries", place.behind(entries.spec()));
    said.addMixin("details", details.spec(optional));
  }

  @Override
  public Integer call() {
    LibrarySection section = place.section();
    SectionKind kind = section.kind();
    Map<Detail, String> toAll = details.said(kind, console.clock().instant(), console.zone());
    List<Wish> wishes =
        entries.wishes(console, useCases, kind).stream()
            .map(wish -> timed(wish, kind).with(toAll))
            .toList();
    rejects.check();
    String again = place.line("add");
    SyncOutcome outcome =
        rejects.keeping(
            wishes.stream().map(wish -> ItemOutcome.failed(wish.wanted(), wish.details())).toList(),
            kind,
            again,
            console,
            () ->
                useCases.change().add(section, wishes, dryRun.isSet(), new ProgressLine(console)));
    return new OutcomeReport(console, output.request(), section)
        .print(rejects.written(outcome, kind, again, console));
  }

  /** What a document says of the time is read like what is said on the line. */
  private Wish timed(Wish wish, SectionKind kind) {
    String at = wish.details().get(Detail.AT);
    return at == null
        ? wish
        : wish.with(Map.of(Detail.AT, kind.told(at, console.clock().instant(), console.zone())));
  }
}
