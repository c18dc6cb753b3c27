package io.github.traktcli.presentation.doctor;

import io.github.traktcli.application.doctor.Finding;
import io.github.traktcli.application.doctor.Finding.Verdict;
import io.github.traktcli.presentation.command.OutputOptions;
import io.github.traktcli.presentation.command.Unsettled;
import io.github.traktcli.presentation.output.Cell;
import io.github.traktcli.presentation.output.Column;
import io.github.traktcli.presentation.output.Console;
import io.github.traktcli.presentation.output.DisplayWidth;
import io.github.traktcli.presentation.output.Printer;
import io.github.traktcli.presentation.output.RowView;
import io.github.traktcli.presentation.output.SafeText;
import io.github.traktcli.presentation.output.Style;
import io.github.traktcli.presentation.output.Wrap;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code trakt doctor}: whether this program has what it needs. */
@Command(
    footer = {
      "",
      "Everything is looked at at the same time, and what goes wrong with one thing is no matter"
          + " to",
      "the others. Nothing secret is told, and nobody is named: it is fit for a report. Ends in 1",
      "when something is broken; that nobody is signed in is only worth a look."
    })
final class DoctorCommand implements Callable<Integer>, Unsettled {

  private static final int BROKEN = 1;
  private static final int SHORTEST_HOME = 2;

  private static final RowView<Row> VIEW =
      new RowView<>(
          List.of(
              Column.kept("check", row -> Cell.of(row.check())),
              Column.fixed("verdict", row -> Cell.of(row.verdict())),
              Column.text("detail", row -> Cell.of(row.detail())),
              Column.text("help", row -> Cell.of(row.help()))),
          Row::check,
          "");

  private final Console console;
  private final DoctorUseCases useCases;

  @Mixin private final OutputOptions output = new OutputOptions();

  DoctorCommand(Console console, DoctorUseCases useCases) {
    this.console = console;
    this.useCases = useCases;
  }

  /** What is told of one thing. */
  private record Row(String check, String verdict, String detail, String help) {}

  @Override
  public Integer call() {
    Printer printer = output.on(console);
    List<Finding> findings = useCases.examine().all();
    List<Row> rows = findings.stream().map(this::row).toList();
    if (printer.draws() && console.outIsTerminal()) {
      draw(rows);
    } else {
      printer.computed(rows, VIEW, row -> row);
    }
    boolean isBroken = findings.stream().anyMatch(found -> found.verdict() == Verdict.FAILED);
    return isBroken ? BROKEN : 0;
  }

  private Row row(Finding finding) {
    String detail = finding.detail();
    String help = finding.help();
    if (finding.failure().isPresent()) {
      DoctorUseCases.Told told = useCases.told(finding.failure().get());
      detail = told.sentence();
      help = told.next().replace('\n', ' ');
    }
    return new Row(
        finding.check(),
        finding.verdict().name().toLowerCase(Locale.ROOT),
        redacted(detail),
        redacted(help));
  }

  /** A home often has the name of its owner. */
  private String redacted(String text) {
    String home = useCases.home();
    String safe = console.secrets().redacted(SafeText.of(text));
    return home.length() < SHORTEST_HOME ? safe : safe.replace(home, "~");
  }

  private void draw(List<Row> rows) {
    Style style = console.style();
    int widest = rows.stream().mapToInt(row -> DisplayWidth.of(row.check())).max().orElse(0);
    for (Row row : rows) {
      String mark =
          switch (row.verdict()) {
            case "ok" -> style.good("✓");
            case "warning" -> style.warning("!");
            default -> style.bad("✗");
          };
      int beside = 2 + widest + 2;
      boolean fits = beside <= console.columns() / 2;
      int margin = fits ? beside : 4;
      String start = mark + " " + DisplayWidth.padded(row.check(), widest) + "  ";
      if (!fits) {
        console.out().println(mark + " " + row.check());
        start = " ".repeat(margin);
      }
      for (String line : Wrap.lines(row.detail(), console.columns() - margin)) {
        console.out().println(start + line);
        start = " ".repeat(margin);
      }
      if (!row.help().isEmpty()) {
        for (String line : Wrap.lines(row.help(), console.columns() - margin)) {
          console.out().println(" ".repeat(margin) + style.faint(line));
        }
      }
    }
  }
}
