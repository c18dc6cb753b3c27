package io.github.traktcli.application.history;

import io.github.traktcli.application.reference.GivenReference;
import java.util.List;

/** Reads what another program, often this one, wrote to name plays. */
public interface PlayInput {

  /**
   * What is named.
   *
   * @param single plays, each by its id
   * @param titles those whose plays are all meant
   */
  record Plays(List<GivenPlay> single, List<GivenReference> titles) {
    /** Copies the lists. */
    public Plays {
      single = List.copyOf(single);
      titles = List.copyOf(titles);
    }
  }

  /**
   * Reads lines, CSV or JSON. Digits, and what has an {@code id} and a time like the plays that
   * this client prints, are single plays; all else is a reference as everywhere.
   *
   * @throws io.github.traktcli.domain.input.InvalidInput when something names nothing, or is a play
   *     without its id
   */
  Plays read(String text);
}
