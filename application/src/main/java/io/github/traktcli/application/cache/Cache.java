package io.github.traktcli.application.cache;

import java.util.List;

/** What this client keeps of what it can fetch again. Nothing here fails. */
public interface Cache {

  /**
   * One kind of things that are kept.
   *
   * @param name what they are, in the plural
   * @param bound how many bytes they take of a disk at most
   */
  record Part(String name, int files, long bytes, long bound) {}

  /** Returns the folder. */
  String location();

  /** Returns how much is kept. */
  List<Part> parts();

  /** Forgets what accounts were told. */
  void forgetAnswers();

  /** Forgets everything, and returns how much of it went. */
  List<Part> clear();
}
