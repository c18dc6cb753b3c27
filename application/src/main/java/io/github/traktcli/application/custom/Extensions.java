package io.github.traktcli.application.custom;

import java.util.List;
import java.util.Optional;

/** The extensions that are on the user's PATH. */
public interface Extensions {

  /** Returns all of them by name, the first of those of one name. */
  List<Extension> all();

  /** Returns the extension that runs by this name. */
  Optional<Extension> named(String name);
}
