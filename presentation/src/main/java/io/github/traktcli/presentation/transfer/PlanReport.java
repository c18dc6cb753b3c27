package io.github.traktcli.presentation.transfer;

import io.github.traktcli.application.document.Document;
import io.github.traktcli.application.document.Sourced;
import io.github.traktcli.application.page.Listing;
import io.github.traktcli.application.page.Page;
import io.github.traktcli.application.transfer.match.ImportNames;
import io.github.traktcli.application.transfer.plan.ImportPlan;
import io.github.traktcli.application.transfer.plan.PlanRow;
import io.github.traktcli.application.transfer.plan.PlanRows;
import io.github.traktcli.application.transfer.plan.PlanStatus;
import io.github.traktcli.domain.media.MediaItem;
import io.github.traktcli.domain.transfer.ImportItem;
import io.github.traktcli.domain.transfer.ImportKind;
import io.github.traktcli.domain.transfer.ImportMoment;
import io.github.traktcli.domain.transfer.ImportRecord;
import io.github.traktcli.presentation.output.Cell;
import io.github.traktcli.presentation.output.Column;
import io.github.traktcli.presentation.output.Console;
import io.github.traktcli.presentation.output.Numbers;
import io.github.traktcli.presentation.output.OutputRequest;
import io.github.traktcli.presentation.output.Printer;
import io.github.traktcli.presentation.output.RowView;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.StringJoiner;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** Shows a plan: to a person the counts and what is doubtful, to a script every row. */
record PlanReport(Console console, OutputRequest output) {

  private static final int PAGE = 500;

  /** Says what was found in the files, and how much of it would be done. */
  void summary(ImportPlan plan) {
    console.note("%s: %s.".formatted(plan.title(), plan.why()));
    for (ImportRecord.Warning warning : plan.warnings()) {
      console.note(warning.message());
    }
    for (ImportKind kind : ImportKind.values()) {
      counts(plan, Optional.of(kind)).ifPresent(text -> console.note("  " + kind.word() + text));
    }
    counts(plan, Optional.empty()).ifPresent(text -> console.note("  refused" + text));
    if (plan.rows().size() == 0 && plan.ignored() == 0 && plan.leftOut().isEmpty()) {
      console.note("  no rows");
    }
    if (plan.ignored() > 0) {
      console.note("  rows that mean nothing here: " + Numbers.grouped(plan.ignored()));
    }
    if (plan.aim().restores()) {
      return;
    }
    plan.leftOut()
        .forEach(
            (kind, count) ->
                console.note(
                    "  " + kind.counted(count) + " not asked for; see --only and --since"));
  }

  private static Optional<String> counts(ImportPlan plan, Optional<ImportKind> kind) {
    StringJoiner counts = new StringJoiner(", ", ": ", "").setEmptyValue("");
    Map<PlanStatus, Integer> known = plan.counts().getOrDefault(kind, Map.of());
    for (PlanStatus status : PlanStatus.values()) {
      int count = known.getOrDefault(status, 0);
      if (count > 0) {
        counts.add(Numbers.grouped(count) + " " + status.word().replace('_', ' '));
      }
    }
    return Optional.of(counts.toString()).filter(text -> !text.isEmpty());
  }

  /** Shows how far the planning is. */
  void progress(int rows, int total) {
    if (rows % 100 == 0) {
      console.progress(Numbers.grouped(rows) + " of " + Numbers.grouped(total));
    }
  }

  /** Prints the rows: those that are doubtful or would go to a person, all to a script. */
  void rows(PlanRows rows) {
    Printer printer = new Printer(console, output);
    boolean draws = printer.draws();
    boolean documents = printer.printsDocuments();
    Listing<PlanRow> listing =
        Listing.ofPages(
            new Pages(
                rows, draws, documents ? row -> Printer.json(PlanRecord.of(row)) : _ -> "{}"));
    printer.list(listing, view(draws));
  }

  /** A person reads words where a script compares codes. */
  private static RowView<PlanRow> view(boolean draws) {
    UnaryOperator<String> say = draws ? word -> word.replace('_', ' ') : UnaryOperator.identity();
    return new RowView<>(
        List.of(
            Column.fixed("status", row -> Cell.of(say.apply(row.status().word()))),
            Column.fixed("kind", row -> Cell.of(row.kind() == null ? "" : row.kind().word())),
            Column.text("title", row -> Cell.of(label(row))),
            Column.fixed("at", row -> Cell.of(at(row))),
            Column.kept("reason", row -> Cell.of(reason(row, say))),
            Column.kept("source", row -> Cell.of(row.origin().label()))),
        row -> row.match() == null ? "" : row.matched().reference(),
        "Nothing is doubtful.");
  }

  private static String label(PlanRow row) {
    ImportItem item = row.item();
    if (item != null) {
      return ImportNames.label(item);
    }
    String name = row.details().metadata().get("name");
    return Objects.requireNonNullElse(name == null ? row.details().list() : name, "");
  }

  private static String at(PlanRow row) {
    ImportMoment moment = row.moment();
    return moment == null || moment.at() == null ? "" : moment.at();
  }

  private static String reason(PlanRow row, UnaryOperator<String> say) {
    StringJoiner text = new StringJoiner(" ");
    if (row.reason() != null) {
      text.add(say.apply(row.reason()));
    }
    if (row.value() != null) {
      text.add("\"" + row.value() + "\"");
    }
    row.candidates().stream().map(MediaItem::reference).forEach(text::add);
    return text.toString();
  }

  /** Reads rows page by page, so that they need not be in the memory. */
  private static final class Pages implements Iterator<Page<PlanRow>> {

    private final PlanRows rows;
    private final boolean doubtful;
    private final Function<PlanRow, String> document;
    private int next;
    private boolean ended;

    Pages(PlanRows rows, boolean doubtful, Function<PlanRow, String> document) {
      this.rows = rows;
      this.doubtful = doubtful;
      this.document = document;
    }

    @Override
    public boolean hasNext() {
      return !ended;
    }

    @Override
    public Page<PlanRow> next() {
      if (ended) {
        throw new NoSuchElementException();
      }
      List<Sourced<PlanRow>> page = new ArrayList<>();
      while (next < rows.size() && page.size() < PAGE) {
        PlanRow row = rows.row(next);
        if (!doubtful || row.status().isDoubtful() || row.status() == PlanStatus.SURPLUS) {
          page.add(new Sourced<>(row, new Document(document.apply(row))));
        }
        next++;
      }
      ended = next == rows.size();
      return new Page<>(page, OptionalLong.empty(), ended);
    }
  }
}
