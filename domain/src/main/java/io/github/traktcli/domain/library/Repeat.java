package io.github.traktcli.domain.library;

/** What becomes of an item that is put into a section where it is already. */
public enum Repeat {
  /** It stays as it is: there is nothing to do. */
  KEPT,
  /** What is said of it is written over what was said before. */
  REPLACED,
  /** It counts as one more, unless it happened at the same moment. */
  COUNTED
}
