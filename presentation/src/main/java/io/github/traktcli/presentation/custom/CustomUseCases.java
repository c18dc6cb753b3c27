package io.github.traktcli.presentation.custom;

import io.github.traktcli.application.custom.Aliases;
import io.github.traktcli.application.custom.Extensions;

/** The use cases of this slice, each made when a command asks for it. */
public interface CustomUseCases {

  /** Returns the aliases of the user. */
  Aliases aliases();

  /** Returns the extensions of the user. */
  Extensions extensions();
}
