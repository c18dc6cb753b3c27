package io.github.traktcli.presentation.draft;

import io.github.traktcli.application.draft.TextEditor;
import io.github.traktcli.presentation.output.Console;

/**
 * A text from the user's editor that stays in its file until what it says is done: whoever is
 * refused or interrupts finds it there, and is told where.
 */
public final class KeptText {

  private final Console console;
  private final TextEditor editor;
  private final TextEditor.Written written;
  private final Runnable withdrawLastWords;

  /** Keeps the text; from now on an interruption tells where. */
  public KeptText(Console console, TextEditor editor, TextEditor.Written written) {
    this.console = console;
    this.editor = editor;
    this.written = written;
    this.withdrawLastWords = console.ifInterrupted(this::whereabouts);
  }

  /** Removes the text, which is of no more use. */
  public void discard() {
    withdrawLastWords.run();
    editor.discard(written);
  }

  /** Tells where the text is, since it was not done. */
  public void tell() {
    withdrawLastWords.run();
    console.note(whereabouts());
  }

  private String whereabouts() {
    return "What you wrote is kept in " + written.file();
  }
}
