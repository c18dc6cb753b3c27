package io.github.traktcli.presentation.prompt;

import java.util.List;

/** How candidates of one kind are told apart by somebody who chooses. */
interface Labels<T> {

  /** Returns the name of one. */
  String label(T candidate);

  /** Returns the words by which one is found. */
  String words(T candidate);

  /** Returns one sentence for each, for those who listen. */
  List<String> sentences(List<T> candidates);

  /** Returns one line for each, in columns, cut to the window. */
  List<String> lines(List<T> candidates, int columns);
}
