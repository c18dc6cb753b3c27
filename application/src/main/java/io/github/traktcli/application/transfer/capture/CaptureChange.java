package io.github.traktcli.application.transfer.capture;

import io.github.traktcli.domain.transfer.AccountPart;
import java.util.Locale;
import java.util.Map;

/**
 * Something that two captures have differently.
 *
 * @param before what was said of it, of that which differs; everything where it went
 * @param after what is said of it, of that which differs; everything where it came
 */
public record CaptureChange(
    Way way, AccountPart part, String name, Map<String, String> before, Map<String, String> after) {

  /** What became of it. */
  public enum Way {
    CAME,
    WENT,
    CHANGED;

    /** Returns its word. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** Copies what is said. */
  public CaptureChange {
    before = Map.copyOf(before);
    after = Map.copyOf(after);
  }
}
