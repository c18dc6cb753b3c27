package io.github.traktcli.presentation.output;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.ObjIntConsumer;

/**
 * Results page by page, where they are longer than the window of a person, with the notes between
 * them held back meanwhile.
 */
final class Pages {

  private final PagedOutput results;
  private final HeldNotes notes;
  private final Pager pager;
  private final Interruptions interruptions;
  private final Runnable silence;
  private Runnable withdraw = () -> {};
  private boolean off;

  /**
   * Makes pages before a terminal.
   *
   * @param silence is run when a pager takes the terminal: nothing may move there any more
   */
  Pages(
      OutputStream results,
      OutputStream notes,
      Pager pager,
      Interruptions interruptions,
      Runnable silence) {
    this.results = new PagedOutput(results);
    this.notes = new HeldNotes(notes, this.results);
    this.pager = pager;
    this.interruptions = interruptions;
    this.silence = silence;
  }

  /** Returns where results go. */
  OutputStream results() {
    return results;
  }

  /** Returns where notes go. */
  OutputStream notes() {
    return notes;
  }

  /** Shows nothing page by page in this run. */
  void turnOff() {
    off = true;
  }

  /**
   * Begins to hold results back.
   *
   * @param chosen the program that the user wants; empty for what is usual
   * @param missing hears of a program that cannot be run
   * @param failed hears of a program that ran and says that it failed, and how it ended
   */
  void begin(
      Optional<String> chosen,
      int rows,
      int columns,
      Consumer<String> missing,
      ObjIntConsumer<String> failed) {
    if (off) {
      return;
    }
    chosen
        .or(pager::usual)
        .filter(program -> !isNone(program))
        .ifPresent(
            program ->
                results.begin(
                    rows - 1,
                    columns,
                    () -> start(program, chosen.isPresent() ? missing : nobody -> {}),
                    () -> missing.accept(program),
                    code -> failed.accept(program, code)));
  }

  private static boolean isNone(String program) {
    return program.isBlank() || program.equals("cat");
  }

  private Optional<Pager.Page> start(String program, Consumer<String> missing) {
    Optional<Pager.Page> page = pager.start(program);
    page.ifPresentOrElse(
        shown -> {
          silence.run();
          withdraw = interruptions.during(shown::end);
        },
        () -> missing.accept(program));
    return page;
  }

  /** Tells whether results are held back or shown by a pager, so that all else has to wait. */
  boolean areUnderWay() {
    return results.isUnderWay();
  }

  /** Tells whether a pager has the terminal. */
  boolean areShown() {
    return results.isShowing();
  }

  /** Shows all that is held back, and returns when the reader is done. */
  void end() throws IOException {
    try {
      results.end();
      notes.flush();
    } finally {
      withdraw.run();
      withdraw = () -> {};
    }
  }
}
