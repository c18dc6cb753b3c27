package io.github.traktcli.application.transfer.plan;

import io.github.traktcli.domain.media.MediaItem;
import io.github.traktcli.domain.transfer.ImportAction;
import io.github.traktcli.domain.transfer.ImportDetails;
import io.github.traktcli.domain.transfer.ImportItem;
import io.github.traktcli.domain.transfer.ImportKind;
import io.github.traktcli.domain.transfer.ImportMoment;
import io.github.traktcli.domain.transfer.ImportOrigin;
import io.github.traktcli.domain.transfer.ImportRejection;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One thing that a foreign file asks for, and what would become of it.
 *
 * @param match what it is in the catalogue, where that is known
 * @param candidates what it may be
 * @param occurrence how many equal plays of the file come before it
 */
public record PlanRow(
    Asked asked,
    Verdict verdict,
    @Nullable MediaItem match,
    List<MediaItem> candidates,
    int occurrence) {

  /** Copies the candidates. */
  public PlanRow {
    candidates = List.copyOf(candidates);
  }

  /** Returns a row that was refused by who read the file. */
  static PlanRow of(ImportRejection rejection) {
    return new PlanRow(
        Asked.of(rejection),
        new Verdict(
            PlanStatus.of(rejection.status()),
            rejection.reason(),
            rejection.value(),
            rejection.detail()),
        null,
        List.of(),
        0);
  }

  /** Returns a row that would be sent. */
  static PlanRow ready(ImportAction action) {
    return new PlanRow(Asked.of(action), Verdict.READY, null, List.of(), 0);
  }

  /** Returns this row with another status. */
  public PlanRow as(PlanStatus other, String why) {
    return as(new Verdict(other, why, value(), detail()));
  }

  PlanRow as(Verdict other) {
    return new PlanRow(asked, other, match, candidates, occurrence);
  }

  PlanRow matching(MediaItem found) {
    return new PlanRow(asked, verdict, found, candidates, occurrence);
  }

  PlanRow among(List<MediaItem> several) {
    return new PlanRow(asked, verdict, match, several, occurrence);
  }

  PlanRow after(int equal) {
    return new PlanRow(asked, verdict, match, candidates, equal);
  }

  /** Returns what it does; {@code null} for a row that was refused before that was known. */
  public @Nullable ImportKind kind() {
    return asked.kind();
  }

  /** Returns the thing as the file names it. */
  public @Nullable ImportItem item() {
    return asked.item();
  }

  /** Returns when it was. */
  public @Nullable ImportMoment moment() {
    return asked.moment();
  }

  /** Returns what more the file says. */
  public ImportDetails details() {
    return asked.details();
  }

  /** Returns whether it is only done since its kind was asked for. */
  public boolean optIn() {
    return asked.optIn();
  }

  /** Returns where it stands in the file. */
  public ImportOrigin origin() {
    return asked.origin();
  }

  /** Returns what would become of it. */
  public PlanStatus status() {
    return verdict.status();
  }

  /** Returns a word for why it has its status; {@code null} where it is ready. */
  public @Nullable String reason() {
    return verdict.reason();
  }

  /** Returns the text of the file that is at fault. */
  public @Nullable String value() {
    return verdict.value();
  }

  /** Returns one sentence with more. */
  public @Nullable String detail() {
    return verdict.detail();
  }

  /** Returns what it is in the catalogue; only rows that are ready are sure to have it. */
  public MediaItem matched() {
    return Objects.requireNonNull(match);
  }
}
