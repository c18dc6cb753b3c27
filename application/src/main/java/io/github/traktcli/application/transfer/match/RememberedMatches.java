package io.github.traktcli.application.transfer.match;

import java.util.Optional;

/** What a person once decided about a name of a foreign file; kept in a file that can be edited. */
public interface RememberedMatches {

  /** The reference that stands for "leave it out". */
  String LEFT_OUT = "-";

  /**
   * Returns the reference that was decided on, or {@link #LEFT_OUT}.
   *
   * @param name as {@link ImportNames#of} writes it
   */
  Optional<String> find(String name);

  /** Keeps a decision at once, so that nothing is asked twice. */
  void remember(String name, String reference);

  /** Returns the same decisions, to which nothing is added that lasts. */
  default RememberedMatches forgetful() {
    RememberedMatches kept = this;
    return new RememberedMatches() {
      @Override
      public Optional<String> find(String name) {
        return kept.find(name);
      }

      @Override
      public void remember(String name, String reference) {
        // What is only tried out is not decided.
      }
    };
  }
}
