package io.github.traktcli.application.auth;

import io.github.traktcli.domain.auth.ApiApp;
import java.util.Optional;

/** Asks the user for an API app, saying where to make one. */
public interface AppPrompt {

  /** Returns what the user entered; empty when nobody can be asked. */
  Optional<ApiApp> ask();
}
