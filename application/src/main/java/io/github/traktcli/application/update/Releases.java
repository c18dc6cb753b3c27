package io.github.traktcli.application.update;

import java.util.Optional;

/** The releases of this program. */
public interface Releases {

  /** Returns the number of the newest; empty where that is not told. */
  Optional<String> newest();
}
