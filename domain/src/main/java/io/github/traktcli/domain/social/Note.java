package io.github.traktcli.domain.social;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a user wrote to a title or to an entry of the library, at first for themselves. Section
 * "Notes" of the contract.
 *
 * @param text at most 500 letters
 * @param privacy {@code private}, {@code friends} or {@code public}
 * @param spoiler whether it gives something away
 * @param createdAt UTC
 */
public record Note(
    @Nullable Long id,
    String text,
    @Nullable String privacy,
    boolean spoiler,
    @Nullable Instant createdAt) {

  /** Returns what names it in another command; may be empty. */
  public String reference() {
    return id == null ? "" : "note:" + id;
  }
}
