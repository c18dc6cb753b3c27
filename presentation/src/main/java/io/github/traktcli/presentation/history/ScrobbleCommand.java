package io.github.traktcli.presentation.history;

import io.github.traktcli.application.draft.DraftRequest;
import io.github.traktcli.application.failure.TraktException;
import io.github.traktcli.application.failure.TraktFailure;
import io.github.traktcli.application.history.ReportPlayback.Outcome;
import io.github.traktcli.domain.draft.Draft;
import io.github.traktcli.domain.facet.Subject;
import io.github.traktcli.domain.history.Scrobble;
import io.github.traktcli.presentation.command.DryRunOption;
import io.github.traktcli.presentation.command.OutputOptions;
import io.github.traktcli.presentation.draft.DraftOptions;
import io.github.traktcli.presentation.draft.PlannedDraft;
import io.github.traktcli.presentation.media.Cells;
import io.github.traktcli.presentation.media.Dates;
import io.github.traktcli.presentation.output.Cell;
import io.github.traktcli.presentation.output.Console;
import io.github.traktcli.presentation.output.PageView;
import io.github.traktcli.presentation.output.PageView.Block;
import io.github.traktcli.presentation.output.Printer;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;

/** {@code trakt scrobble start} and its like: tells Trakt what a player does. */
@Command(
    sortOptions = false,
    footer = {
      "",
      "From 80 % on, stop counts a play. Below that, and from 1 % on, the position is kept:",
      "trakt playback list shows it. Trakt takes nothing below 1 %, and no pause from 80 % on.",
    })
final class ScrobbleCommand implements Callable<Integer> {

  /** A play that was counted before, as scripts read it. */
  record CountedRecord(
      String action, @Nullable Instant watchedAt, @Nullable Instant expiresAt, String reference) {}

  private final Draft<Scrobble> event;
  private final Console console;
  private final PlayingUseCases useCases;
  private final PlayedTitle title;
  private final DraftOptions options = new DraftOptions();

  @Mixin private final CommandSpec arguments;
  @Mixin private final DryRunOption dryRun = new DryRunOption();
  @Mixin private final OutputOptions output = new OutputOptions();

  /**
   * Makes the command.
   *
   * @param event what the player does
   */
  ScrobbleCommand(Draft<Scrobble> event, Console console, PlayingUseCases useCases) {
    this.event = event;
    this.console = console;
    this.useCases = useCases;
    this.title = new PlayedTitle(useCases::resolveReferences);
    this.arguments = title.spec();
    arguments.addMixin("said", options.spec(event));
  }

  @Override
  public Integer call() {
    Printer printer = output.on(console);
    Map<String, Object> values = DraftRequest.checked(event, options.said());
    Subject subject = title.subject();
    if (dryRun.isSet()) {
      PlannedDraft.print(
          printer,
          "Would tell Trakt about %s",
          useCases.existingSubjects().existing(subject),
          values);
      return 0;
    }
    switch (report(new DraftRequest<>(event, subject, values))) {
      case Outcome.Taken(var scrobble) ->
          scrobble.ifPresentOrElse(
              made -> printer.page(made, view(subject)),
              () -> console.note("Trakt was told about " + subject.label() + "."));
      case Outcome.CountedBefore(var watchedAt, var expiresAt) ->
          printer.computedPage(
              new CountedRecord(
                  "counted_before",
                  watchedAt.orElse(null),
                  expiresAt.orElse(null),
                  subject.reference()),
              countedBefore(subject),
              counted -> counted);
    }
    return 0;
  }

  private Outcome report(DraftRequest<Scrobble> request) {
    try {
      return useCases.reportPlayback().report(request);
    } catch (TraktException e) {
      if (e.failure() instanceof TraktFailure.Invalid) {
        console.note(
            "Trakt keeps a position from 1 % to below 80 %; from 80 % on, stop counts a play.");
      }
      throw e;
    }
  }

  private static PageView<Scrobble> view(Subject asked) {
    return new PageView<>(
        scrobble ->
            List.of(
                new Block.Heading(PlayedNames.label(scrobble.item(), asked), became(scrobble)),
                new Block.Fact("action", "", Cell.of(word(scrobble)).toScripts()),
                new Block.Fact("progress", "", percent(scrobble).toScripts()),
                new Block.Fact("id", "", Cell.of(id(scrobble)).toScripts()),
                new Block.Fact(
                    "reference", Cell.of(PlayedNames.reference(scrobble.item(), asked)))),
        scrobble -> PlayedNames.reference(scrobble.item(), asked));
  }

  private static String became(Scrobble scrobble) {
    String at = percent(scrobble).shown();
    String where = at.isEmpty() ? "" : " at " + at;
    return switch (scrobble.state()) {
      case PLAYING -> "being watched" + (at.isEmpty() ? "" : ", from " + at);
      case PAUSED -> "paused" + where + ", not counted as watched";
      case WATCHED -> "counted as watched" + where;
      case UNKNOWN -> "Trakt says: " + word(scrobble) + where;
    };
  }

  private static Cell percent(Scrobble scrobble) {
    return Cells.percent(scrobble.progress());
  }

  private static String word(Scrobble scrobble) {
    return scrobble.action() == null ? "" : scrobble.action();
  }

  private static String id(Scrobble scrobble) {
    return scrobble.id() == null || scrobble.id() == 0 ? "" : scrobble.id().toString();
  }

  private PageView<CountedRecord> countedBefore(Subject subject) {
    Dates dates = Dates.of(console);
    return new PageView<>(
        counted ->
            List.of(
                new Block.Heading(
                    subject.label(), "counted as watched before, and not counted again"),
                new Block.Fact("action", "", Cell.of(counted.action()).toScripts()),
                new Block.Fact("watched_at", "watched", dates.moment(counted.watchedAt())),
                new Block.Fact("expires_at", "not again before", dates.moment(counted.expiresAt())),
                new Block.Fact("reference", Cell.of(counted.reference()))),
        CountedRecord::reference);
  }
}
