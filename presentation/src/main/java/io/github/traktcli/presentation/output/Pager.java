package io.github.traktcli.presentation.output;

import java.io.OutputStream;
import java.util.Optional;

/** Shows what is longer than the window page by page. */
public interface Pager {

  /** A text that is being shown. */
  interface Page {

    /** Takes more of the text; fails when the reader has had enough. */
    OutputStream in();

    /** Says that this was all, and returns how the program ended, when the reader is done. */
    int end();
  }

  /** Returns the program that shows it where nobody has said anything; empty for none. */
  Optional<String> usual();

  /** Starts a program; empty where there is no such program. */
  Optional<Page> start(String command);

  /** Shows nothing page by page. */
  static Pager none() {
    return new Pager() {
      @Override
      public Optional<String> usual() {
        return Optional.empty();
      }

      @Override
      public Optional<Page> start(String command) {
        return Optional.empty();
      }
    };
  }
}
