package io.github.traktcli.application.transfer.plan;

import io.github.traktcli.domain.transfer.ImportAction;
import io.github.traktcli.domain.transfer.ImportDetails;
import io.github.traktcli.domain.transfer.ImportItem;
import io.github.traktcli.domain.transfer.ImportKind;
import io.github.traktcli.domain.transfer.ImportMoment;
import io.github.traktcli.domain.transfer.ImportOrigin;
import io.github.traktcli.domain.transfer.ImportRejection;
import org.jspecify.annotations.Nullable;

/**
 * What a row of a foreign file asks for, as far as it could be read.
 *
 * @param kind what it does; {@code null} for a row that was refused before that was known
 * @param item the thing as the file names it
 * @param optIn whether it is only done since its kind was asked for
 */
public record Asked(
    @Nullable ImportKind kind,
    @Nullable ImportItem item,
    @Nullable ImportMoment moment,
    ImportDetails details,
    boolean optIn,
    ImportOrigin origin) {

  static Asked of(ImportAction action) {
    return new Asked(
        action.kind(),
        action.item(),
        action.moment(),
        action.details(),
        action.optIn(),
        action.origin());
  }

  static Asked of(ImportRejection rejection) {
    return new Asked(null, rejection.item(), null, ImportDetails.NONE, false, rejection.origin());
  }
}
