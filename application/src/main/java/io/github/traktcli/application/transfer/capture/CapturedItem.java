package io.github.traktcli.application.transfer.capture;

import java.util.Map;

/**
 * One thing of a capture.
 *
 * @param key what it is found again by in another capture
 * @param name for a person
 * @param said what is said of it, by the names of Trakt
 */
public record CapturedItem(String key, String name, Map<String, String> said) {

  /** Copies what is said. */
  public CapturedItem {
    said = Map.copyOf(said);
  }
}
