package io.github.traktcli.application.auth;

import java.net.URI;

/** The user's web browser. */
public interface Browser {

  /** Shows a page; {@code false} when there is no browser to show it. */
  boolean open(URI page);
}
