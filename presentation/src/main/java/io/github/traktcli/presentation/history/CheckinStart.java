package io.github.traktcli.presentation.history;

import io.github.traktcli.application.document.Sourced;
import io.github.traktcli.application.draft.DraftRequest;
import io.github.traktcli.domain.draft.Draft;
import io.github.traktcli.domain.facet.Subject;
import io.github.traktcli.domain.history.Checkin;
import io.github.traktcli.presentation.command.DryRunOption;
import io.github.traktcli.presentation.command.OutputOptions;
import io.github.traktcli.presentation.draft.DraftOptions;
import io.github.traktcli.presentation.draft.PlannedDraft;
import io.github.traktcli.presentation.media.Dates;
import io.github.traktcli.presentation.output.Cell;
import io.github.traktcli.presentation.output.Console;
import io.github.traktcli.presentation.output.PageView;
import io.github.traktcli.presentation.output.PageView.Block;
import io.github.traktcli.presentation.output.Printer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;

/**
 * {@code trakt checkin start}: says what is being watched, in place of something else if wanted.
 */
@Command(
    sortOptions = false,
    footer = {
      "",
      "The check-in becomes a play when the running time is over. Only one runs at a time.",
    })
final class CheckinStart implements Callable<Integer> {

  private final Console console;
  private final PlayingUseCases useCases;
  private final PlayedTitle title;
  private final DraftOptions options = new DraftOptions();

  @Mixin private final CommandSpec arguments;

  @Option(
      names = "--replace",
      description = "End what is checked in already, without a play, and watch this instead.")
  private boolean replace;

  @Mixin private final DryRunOption dryRun = new DryRunOption();
  @Mixin private final OutputOptions output = new OutputOptions();

  CheckinStart(Console console, PlayingUseCases useCases) {
    this.console = console;
    this.useCases = useCases;
    this.title = new PlayedTitle(useCases::resolveReferences);
    this.arguments = title.spec();
    arguments.addMixin("said", options.spec(Draft.CHECKIN));
  }

  @Override
  public Integer call() {
    Printer printer = output.on(console);
    Map<String, Object> values = DraftRequest.checked(Draft.CHECKIN, options.said());
    Subject subject = title.subject();
    if (dryRun.isSet()) {
      PlannedDraft.print(
          printer, "Would check in to %s", useCases.existingSubjects().existing(subject), values);
      return 0;
    }
    DraftRequest<Checkin> request = new DraftRequest<>(Draft.CHECKIN, subject, values);
    Optional<Sourced<Checkin>> kept =
        replace
            ? useCases.checkIn().replace(request, this::tellOfTheEnd)
            : useCases.checkIn().start(request);
    kept.ifPresentOrElse(
        checkin -> printer.page(checkin, view(subject)),
        () -> console.note("You are checked in to " + subject.label() + "."));
    return 0;
  }

  private void tellOfTheEnd() {
    console.note("Ended what was checked in before.");
  }

  private PageView<Checkin> view(Subject asked) {
    Dates dates = Dates.of(console);
    return new PageView<>(
        checkin ->
            List.of(
                new Block.Heading(PlayedNames.label(checkin.item(), asked), "checked in"),
                new Block.Fact("watched_at", "since", dates.moment(checkin.watchedAt())),
                new Block.Fact("id", Cell.of(checkin.id())),
                new Block.Fact("reference", Cell.of(PlayedNames.reference(checkin.item(), asked)))),
        checkin -> PlayedNames.reference(checkin.item(), asked));
  }
}
