package io.github.traktcli.presentation.library;

import io.github.traktcli.application.library.ItemOutcome;
import io.github.traktcli.domain.media.MediaItem;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of one item, as scripts read it.
 *
 * @param status {@code added}, {@code removed}, {@code already_there}, {@code not_there}, {@code
 *     would_add}, {@code would_remove}, {@code not_found}, {@code ambiguous} or {@code failed}
 * @param input what the user wrote
 * @param item {@code null} where it could not be found out
 * @param candidates what it may be; empty unless it is ambiguous
 */
public record OutcomeRecord(
    String status, String input, @Nullable ItemRecord item, List<ItemRecord> candidates) {

  /** Returns the record of an outcome. */
  public static OutcomeRecord of(ItemOutcome outcome) {
    MediaItem item = outcome.item();
    return new OutcomeRecord(
        outcome.status().word(),
        outcome.text(),
        item == null ? null : ItemRecord.of(item),
        outcome.candidates().stream().map(ItemRecord::of).toList());
  }
}
