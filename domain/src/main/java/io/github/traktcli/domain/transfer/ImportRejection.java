package io.github.traktcli.domain.transfer;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A row that asks for something that cannot be done as it stands.
 *
 * @param status what kind of trouble it is
 * @param reason a word for the trouble, such as {@code bad_date}
 * @param item what the row is about, as far as it says
 * @param value the text of the file that is at fault
 * @param detail one sentence with more
 * @param origin where it stands
 */
public record ImportRejection(
    Status status,
    String reason,
    @Nullable ImportItem item,
    @Nullable String value,
    @Nullable String detail,
    ImportOrigin origin)
    implements ImportRecord {

  /** What kind of trouble a row has. */
  public enum Status {
    INVALID,
    UNSUPPORTED,
    AMBIGUOUS,
    DUPLICATE,
    MISSING_IDENTITY,
    NOT_FOUND;

    /** Returns its word in plans. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** Returns a rejection of a row of which no more is known than its place. */
  public static ImportRejection of(Status status, String reason, ImportOrigin origin) {
    return new ImportRejection(status, reason, null, null, null, origin);
  }

  /** Returns the same rejection with the thing that the row is about. */
  public ImportRejection about(ImportItem other) {
    return new ImportRejection(status, reason, other, value, detail, origin);
  }

  /** Returns the same rejection with the text at fault. */
  public ImportRejection withValue(@Nullable String other) {
    return new ImportRejection(status, reason, item, other, detail, origin);
  }

  /** Returns the same rejection with a sentence more. */
  public ImportRejection withDetail(@Nullable String other) {
    return new ImportRejection(status, reason, item, value, other, origin);
  }
}
