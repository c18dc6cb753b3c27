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
 * @param kind what it does; {@code null} for a row that was refused before that was known
 * @param item the thing as the file names it
 * @param optIn whether it is only done since its kind was asked for
 * @param reason a word for why it has its status; {@code null} where it is ready
 * @param value the text of the file that is at fault
 * @param detail one sentence with more
 * @param match what it is in the catalogue, where that is known
 * @param candidates what it may be
 * @param occurrence how many equal plays of the file come before it
 */
public record PlanRow(
    @Nullable ImportKind kind,
    @Nullable ImportItem item,
    @Nullable ImportMoment moment,
    ImportDetails details,
    boolean optIn,
    ImportOrigin origin,
    PlanStatus status,
    @Nullable String reason,
    @Nullable String value,
    @Nullable String detail,
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
        null,
        rejection.item(),
        null,
        ImportDetails.NONE,
        false,
        rejection.origin(),
        PlanStatus.of(rejection.status()),
        rejection.reason(),
        rejection.value(),
        rejection.detail(),
        null,
        List.of(),
        0);
  }

  /** Returns a row that would be sent. */
  static PlanRow ready(ImportAction action) {
    return new PlanRow(
        action.kind(),
        action.item(),
        action.moment(),
        action.details(),
        action.optIn(),
        action.origin(),
        PlanStatus.READY,
        null,
        null,
        null,
        null,
        List.of(),
        0);
  }

  /** Returns this row with another status. */
  public PlanRow as(PlanStatus other, String why) {
    return new PlanRow(
        kind,
        item,
        moment,
        details,
        optIn,
        origin,
        other,
        why,
        value,
        detail,
        match,
        candidates,
        occurrence);
  }

  PlanRow saying(@Nullable String text, @Nullable String sentence) {
    return new PlanRow(
        kind,
        item,
        moment,
        details,
        optIn,
        origin,
        status,
        reason,
        text,
        sentence,
        match,
        candidates,
        occurrence);
  }

  PlanRow matching(MediaItem found) {
    return new PlanRow(
        kind,
        item,
        moment,
        details,
        optIn,
        origin,
        status,
        reason,
        value,
        detail,
        found,
        candidates,
        occurrence);
  }

  PlanRow among(List<MediaItem> several) {
    return new PlanRow(
        kind,
        item,
        moment,
        details,
        optIn,
        origin,
        status,
        reason,
        value,
        detail,
        match,
        several,
        occurrence);
  }

  PlanRow after(int equal) {
    return new PlanRow(
        kind,
        item,
        moment,
        details,
        optIn,
        origin,
        status,
        reason,
        value,
        detail,
        match,
        candidates,
        equal);
  }

  /** Returns what it is in the catalogue; only rows that are ready are sure to have it. */
  public MediaItem matched() {
    return Objects.requireNonNull(match);
  }
}
