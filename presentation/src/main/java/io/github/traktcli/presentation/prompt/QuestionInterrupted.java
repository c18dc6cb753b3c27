package io.github.traktcli.presentation.prompt;

/** Ctrl-C was pressed at a question; the terminal is as it was. */
public final class QuestionInterrupted extends RuntimeException {
  private static final long serialVersionUID = 1L;
}
