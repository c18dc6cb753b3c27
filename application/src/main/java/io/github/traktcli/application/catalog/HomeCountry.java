package io.github.traktcli.application.catalog;

import java.util.Optional;

/** The country in which the user watches. */
public interface HomeCountry {

  /**
   * Returns the country of the account's settings, two letters in lower case; empty where nobody is
   * signed in or nothing is set.
   */
  Optional<String> ofAccount();
}
