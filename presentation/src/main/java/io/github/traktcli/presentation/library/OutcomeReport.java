package io.github.traktcli.presentation.library;

import io.github.traktcli.application.failure.TraktException;
import io.github.traktcli.application.failure.TraktFailure;
import io.github.traktcli.application.library.ItemOutcome;
import io.github.traktcli.application.library.SyncOutcome;
import io.github.traktcli.domain.library.Detail;
import io.github.traktcli.domain.library.LibraryEntry;
import io.github.traktcli.domain.library.LibrarySection;
import io.github.traktcli.domain.library.Moment;
import io.github.traktcli.domain.library.Repeat;
import io.github.traktcli.domain.media.MediaItem;
import io.github.traktcli.presentation.command.UnseenNote;
import io.github.traktcli.presentation.media.Dates;
import io.github.traktcli.presentation.output.Cell;
import io.github.traktcli.presentation.output.Column;
import io.github.traktcli.presentation.output.Console;
import io.github.traktcli.presentation.output.Numbers;
import io.github.traktcli.presentation.output.OutputFormat;
import io.github.traktcli.presentation.output.OutputRequest;
import io.github.traktcli.presentation.output.Printer;
import io.github.traktcli.presentation.output.RowView;
import io.github.traktcli.presentation.output.SafeText;
import io.github.traktcli.presentation.output.Style;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Says of each item what became of it: a sentence to a person, a row or a record to a script.
 *
 * @param section what was changed
 */
public record OutcomeReport(Console console, OutputRequest output, LibrarySection section) {

  /**
   * Prints the outcome.
   *
   * @return 0 when all is as wished
   * @throws TraktException when not all is as wished, after everything was printed
   */
  public int print(SyncOutcome outcome) {
    boolean sentences = !output.quiet() && output.formatFor(console) == OutputFormat.TABLE;
    if (sentences && output.fields().isEmpty()) {
      outcome.items().forEach(item -> say(item, outcome.items().size()));
      console.out().flush();
    } else {
      new Printer(console, output).computed(outcome.items(), view(), this::record);
    }
    sayWhatIsLeft(outcome);
    UnseenNote.print(console, outcome.unseen());
    UnseenNote.printPerhapsTwice(console, outcome.perhapsTwice());
    sayWhatIsTooMuch(outcome.surplus());
    UndoLine.print(console, output, outcome.recorded());
    outcome
        .failure()
        .ifPresent(
            failure -> {
              throw new TraktException(failure);
            });
    return 0;
  }

  private void sayWhatIsTooMuch(List<Long> plays) {
    if (!plays.isEmpty()) {
      console.note(
          "Some of these are one title that was merged, and %s too many. Take %s back with: trakt history remove %s"
              .formatted(
                  plays.size() == 1 ? "one play is" : Numbers.grouped(plays.size()) + " plays are",
                  plays.size() == 1 ? "it" : "them",
                  plays.stream().map(Object::toString).collect(Collectors.joining(" "))));
    }
  }

  private void sayWhatIsLeft(SyncOutcome outcome) {
    long left = outcome.items().stream().filter(item -> !item.status().isWell()).count();
    Optional<TraktFailure> stoppedBy =
        outcome.stoppedBy().filter(failure -> !(failure instanceof TraktFailure.NotFound));
    if (stoppedBy.isPresent() && outcome.items().size() > 1 && !output.quiet()) {
      console.note(
          "%s done, %s left%s"
              .formatted(
                  Numbers.grouped(outcome.items().size() - left),
                  Numbers.grouped(left),
                  whatNow(stoppedBy.get(), outcome.room().orElse(0), left)));
    }
  }

  private static String whatNow(TraktFailure stoppedBy, long room, long left) {
    boolean ends =
        stoppedBy.isUnanswered()
            || stoppedBy instanceof TraktFailure.RateLimited
            || stoppedBy instanceof TraktFailure.NotSignedIn;
    return ends
        ? ". Run the same again for the rest; nothing is done twice."
        : stoppedBy instanceof TraktFailure.AccountLimit ? room(room, left) : ".";
  }

  /** Running the same again helps nobody whose account is full. */
  private static String room(long room, long left) {
    return room > 0 && room < left
        ? ": Trakt takes a request whole or not at all, and there is room for %s. Name no more than"
                .formatted(Numbers.grouped(room))
            + " that at once."
        : ".";
  }

  /**
   * Prints the outcome of a write that another command did beside its own: sentences to a person,
   * and notes where a script reads the results of that command.
   *
   * @throws TraktException when not all is as wished, after everything was printed
   */
  public void printBeside(SyncOutcome outcome) {
    if (output.fields().isEmpty()
        && !output.quiet()
        && output.formatFor(console) == OutputFormat.TABLE) {
      print(outcome);
      return;
    }
    for (ItemOutcome item : outcome.items()) {
      console.note(
          "%s %s: %s%s".formatted(section.label(), item.status().word(), item.label(), said(item)));
    }
    outcome
        .failure()
        .ifPresent(
            failure -> {
              throw new TraktException(failure);
            });
  }

  private Object record(ItemOutcome item) {
    return switch (section.kind().repeat()) {
      case KEPT -> OutcomeRecord.of(item);
      case REPLACED -> ReplacedRecord.of(item);
      case COUNTED -> PlayRecord.of(item);
    };
  }

  private RowView<ItemOutcome> view() {
    List<Column<ItemOutcome>> columns = new ArrayList<>();
    columns.add(Column.fixed("status", item -> Cell.of(item.status().word())));
    columns.add(Column.text("title", item -> Cell.of(item.label())));
    columns.add(Column.kept("reference", item -> Cell.of(reference(item))));
    if (section.kind().repeat() == Repeat.REPLACED) {
      columns.add(Column.kept("before", item -> Cell.of(before(item))));
      columns.add(Column.kept("now", item -> Cell.of(String.join(" ", item.details().values()))));
    }
    if (section.kind().repeat() == Repeat.COUNTED) {
      columns.add(Column.kept("watched_at", item -> Cell.of(PlayRecord.watchedAt(item))));
      columns.add(Column.kept("id", item -> Cell.of(PlayRecord.id(item))));
    }
    return new RowView<>(
        columns, item -> item.status().isWell() ? reference(item) : "", "Nothing was named.");
  }

  /** What went wrong with a single item is said by the failure that ends the command. */
  private void say(ItemOutcome item, int of) {
    Style style = console.style();
    SectionWords words = SectionWords.of(section);
    String label = SafeText.of(item.label());
    switch (item.status()) {
      case ADDED -> good("Added " + style.strong(label) + " " + words.into() + said(item) + ".");
      case UPDATED -> good("Changed " + style.strong(label) + " " + words.inside() + change(item));
      case REMOVED -> good("Removed " + style.strong(label) + " " + words.outOf() + ".");
      case ALREADY_THERE ->
          say(style.faint("=") + " " + style.strong(label) + " is already " + words.inside() + ".");
      case NOT_THERE ->
          say(style.faint("=") + " " + style.strong(label) + " is not " + words.inside() + ".");
      case WOULD_ADD ->
          say("+ Would add " + style.strong(label) + " " + words.into() + said(item) + ".");
      case WOULD_UPDATE ->
          say("~ Would change " + style.strong(label) + " " + words.inside() + change(item));
      case WOULD_REMOVE -> say("- Would remove " + style.strong(label) + " " + words.outOf() + ".");
      case NOT_FOUND -> complain(of, "Trakt has no match for \"" + item.text() + "\".");
      case FAILED -> complain(of, "Not done: " + item.label() + ".");
      case AMBIGUOUS -> {
        complain(of, "\"" + item.text() + "\" is not clear. It may be:");
        if (of > 1) {
          item.candidates().forEach(candidate -> console.note(line(candidate)));
        }
      }
    }
  }

  private void good(String line) {
    say(console.style().good("✓") + " " + line);
  }

  /** Returns what was said of an item, but for what people wrote themselves. */
  private String said(ItemOutcome item) {
    StringBuilder said = new StringBuilder();
    item.details()
        .forEach(
            (detail, value) -> {
              if (detail != Detail.NOTES) {
                said.append(", ").append(shown(detail, value));
              }
            });
    LibraryEntry made = item.now();
    if (made != null && made.id() != null) {
      said.append(" (play ").append(made.id()).append(")");
    }
    return said.toString();
  }

  /** Returns what is new, with what was there before. */
  private String change(ItemOutcome item) {
    List<String> changes = new ArrayList<>();
    LibraryEntry before = item.before();
    item.details()
        .forEach(
            (detail, value) -> {
              String old = before == null ? "" : shown(detail, before(before, detail));
              String now = shown(detail, value);
              if (!old.equals(now)) {
                changes.add(old.isEmpty() ? now : old + " -> " + now);
              }
            });
    return changes.isEmpty() ? "." : ": " + String.join(", ", changes) + ".";
  }

  private static String before(LibraryEntry entry, Detail detail) {
    Instant at = entry.at();
    return detail == Detail.AT ? at == null ? "" : at.toString() : entry.detail(detail).orElse("");
  }

  private static String before(ItemOutcome item) {
    LibraryEntry before = item.before();
    return before == null
        ? ""
        : item.details().keySet().stream()
            .map(detail -> before(before, detail))
            .filter(text -> !text.isEmpty())
            .collect(Collectors.joining(" "));
  }

  /** Times are told by the user's clock, so that it is seen how they were understood. */
  private String shown(Detail detail, String value) {
    return Optional.of(value)
        .filter(text -> detail == Detail.AT)
        .flatMap(Moment::told)
        .map(at -> Dates.of(console).moment(at).shown())
        .orElseGet(() -> SafeText.of(value));
  }

  private void say(String line) {
    console.tell(line);
  }

  private void complain(int of, String line) {
    if (of > 1) {
      console.problem("✗", line);
    }
  }

  private static String line(MediaItem candidate) {
    return "    " + candidate.reference() + "  " + candidate.label();
  }

  private static String reference(ItemOutcome outcome) {
    MediaItem item = outcome.item();
    return item == null ? "" : item.reference();
  }
}
