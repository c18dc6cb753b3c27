package io.github.traktcli.presentation.library;

import io.github.traktcli.application.library.ItemOutcome;
import io.github.traktcli.domain.library.Detail;
import io.github.traktcli.domain.library.LibraryEntry;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What became of one item of a section that writes over what was said, as scripts read it.
 *
 * @param status as in {@link OutcomeRecord}, and {@code updated} or {@code would_update}
 * @param said what was to be said of it, by Trakt's names
 * @param before what was said of it before
 */
public record ReplacedRecord(
    String status,
    String input,
    @Nullable ItemRecord item,
    List<ItemRecord> candidates,
    Map<String, String> said,
    Map<String, String> before) {

  /** Returns the record of an outcome. */
  public static ReplacedRecord of(ItemOutcome outcome) {
    OutcomeRecord record = OutcomeRecord.of(outcome);
    LibraryEntry before = outcome.before();
    return new ReplacedRecord(
        record.status(),
        record.input(),
        record.item(),
        record.candidates(),
        named(outcome.details()),
        before == null ? Map.of() : named(before.details()));
  }

  private static Map<String, String> named(Map<Detail, String> details) {
    Map<String, String> named = new TreeMap<>();
    details.forEach((detail, value) -> named.put(detail.traktName(), value));
    return named;
  }
}
