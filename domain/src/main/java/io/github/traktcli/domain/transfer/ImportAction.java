package io.github.traktcli.domain.transfer;

import org.jspecify.annotations.Nullable;

/**
 * One thing that a row of a foreign file asks for, in words that are neutral between services.
 *
 * @param kind what it does
 * @param item the thing it is about
 * @param moment when it happened; missing where the kind needs no moment or the file has no column
 *     for it
 * @param details what more the row says
 * @param optIn whether it is done only where its kind was asked for by an option
 * @param origin where it stands
 */
public record ImportAction(
    ImportKind kind,
    ImportItem item,
    @Nullable ImportMoment moment,
    ImportDetails details,
    boolean optIn,
    ImportOrigin origin)
    implements ImportRecord {

  /** Returns an action without details that is done unless it is left out. */
  public static ImportAction of(
      ImportKind kind, ImportItem item, @Nullable ImportMoment moment, ImportOrigin origin) {
    return new ImportAction(kind, item, moment, ImportDetails.NONE, false, origin);
  }

  /** Returns the same action with these details. */
  public ImportAction with(ImportDetails other) {
    return new ImportAction(kind, item, moment, other, optIn, origin);
  }

  /** Returns the same action about another thing. */
  public ImportAction about(ImportItem other) {
    return new ImportAction(kind, other, moment, details, optIn, origin);
  }

  /** Returns the same action, done only where its kind is asked for. */
  public ImportAction onRequest() {
    return new ImportAction(kind, item, moment, details, true, origin);
  }
}
