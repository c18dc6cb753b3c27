package io.github.traktcli.presentation.status;

import io.github.traktcli.application.status.StatusAnswer;
import io.github.traktcli.application.status.StatusPart;
import io.github.traktcli.domain.calendar.LocalWindow;
import io.github.traktcli.domain.input.InvalidInput;
import io.github.traktcli.domain.input.NearNames;
import io.github.traktcli.domain.settings.Setting;
import io.github.traktcli.presentation.command.OutputOptions;
import io.github.traktcli.presentation.output.Console;
import io.github.traktcli.presentation.output.Printer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code trakt status}: how things stand. */
@Command(
    sortOptions = false,
    footer = {
      "",
      "The parts are token, watching, airing (today and tomorrow), next, requests and limits. They"
          + " are read at the same time, and one that cannot be read takes none of the others along: its"
          + " sentence is on standard error, and the exit code is 8. trakt config set status airing,next"
          + " settles which parts are told where no option says it.",
    })
final class StatusCommand implements Callable<Integer> {

  private static final int DAYS = 2;
  private static final String ALL = "all";

  private final Console console;
  private final StatusUseCases useCases;

  @Option(
      names = "--only",
      paramLabel = "PART",
      split = ",",
      description = "Tell only these parts.")
  private List<String> only = List.of();

  @Option(
      names = "--without",
      paramLabel = "PART",
      split = ",",
      description = "Tell all but these parts.")
  private List<String> without = List.of();

  @Mixin private final OutputOptions output = new OutputOptions();

  StatusCommand(Console console, StatusUseCases useCases) {
    this.console = console;
    this.useCases = useCases;
  }

  @Override
  public Integer call() {
    Printer printer = output.on(console);
    console.withoutPages(); // parts are shown as they come
    Set<StatusPart> wanted = wanted();
    LocalDate today = LocalDate.ofInstant(console.clock().instant(), console.zone());
    LocalWindow days = new LocalWindow(today, DAYS, console.zone());
    FailedParts failed = new FailedParts(console, useCases::told);
    if (printer.draws() && console.outIsTerminal()) {
      StatusPage page = new StatusPage(console, printer, today);
      useCases
          .readStatus()
          .read(
              wanted,
              days,
              answer -> {
                if (answer instanceof StatusAnswer.Failed failure) {
                  failed.add(failure);
                } else {
                  page.print(answer);
                }
              });
    } else {
      List<StatusAnswer> answers = new ArrayList<>();
      useCases.readStatus().read(wanted, days, answers::add);
      answers.sort(Comparator.comparing(StatusAnswer::part));
      answers.forEach(
          answer -> {
            if (answer instanceof StatusAnswer.Failed failure) {
              failed.add(failure);
            }
          });
      print(printer, answers, wanted, failed);
    }
    return failed.tell(wanted.size());
  }

  private void print(
      Printer printer, List<StatusAnswer> answers, Set<StatusPart> wanted, FailedParts failed) {
    if (printer.printsDocuments()) {
      printer.page(StatusDocument.of(answers, wanted, failed.sentences()), StatusDocument.VIEW);
    } else {
      StatusRows rows = new StatusRows(console);
      printer.computed(
          answers.stream().flatMap(answer -> rows.of(answer).stream()).toList(),
          rows.view(),
          row -> row);
    }
  }

  private Set<StatusPart> wanted() {
    if (!only.isEmpty() && !without.isEmpty()) {
      throw new InvalidInput("--only and --without contradict each other; say one of them.");
    }
    if (!only.isEmpty()) {
      return named("--only", only);
    }
    if (without.isEmpty()) {
      List<String> settled = List.of(console.preference(Setting.STATUS).split(",", -1));
      return settled.contains(ALL)
          ? EnumSet.allOf(StatusPart.class)
          : named(Setting.STATUS.key(), settled);
    }
    Set<StatusPart> left = EnumSet.complementOf(EnumSet.copyOf(named("--without", without)));
    if (left.isEmpty()) {
      throw new InvalidInput("--without leaves nothing to tell.");
    }
    return left;
  }

  private static EnumSet<StatusPart> named(String option, List<String> words) {
    EnumSet<StatusPart> parts = EnumSet.noneOf(StatusPart.class);
    for (String word : words) {
      String said = word.strip().toLowerCase(Locale.ROOT);
      parts.add(
          StatusPart.named(said)
              .orElseThrow(
                  () ->
                      new InvalidInput(
                          "%s takes %s, not \"%s\".%s"
                              .formatted(
                                  option,
                                  String.join(", ", StatusPart.words()),
                                  word,
                                  NearNames.didYouMean(said, StatusPart.words())))));
    }
    return parts;
  }
}
