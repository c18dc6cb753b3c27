package io.github.traktcli.application.transfer.plan;

import org.jspecify.annotations.Nullable;

/**
 * What would become of a row of a foreign file, and why.
 *
 * @param reason a word for why it has its status; {@code null} where it is ready
 * @param value the text of the file that is at fault
 * @param detail one sentence with more
 */
public record Verdict(
    PlanStatus status, @Nullable String reason, @Nullable String value, @Nullable String detail) {

  /** It would be sent. */
  public static final Verdict READY = new Verdict(PlanStatus.READY, null, null, null);

  /** Returns a verdict with a word for its reason. */
  public static Verdict of(PlanStatus status, String reason) {
    return new Verdict(status, reason, null, null);
  }
}
