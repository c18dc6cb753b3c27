package io.github.traktcli.domain.filter;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A path with filters that a VIP member keeps at Trakt. Section "Users" of the contract.
 *
 * @param section where it belongs: {@code movies}, {@code shows}, {@code calendars} or {@code
 *     search}
 * @param path with a slash before it
 * @param query as in an address
 * @param updatedAt UTC
 */
public record SavedFilter(
    @Nullable Long id,
    @Nullable String section,
    @Nullable String name,
    @Nullable String path,
    @Nullable String query,
    @Nullable Instant updatedAt) {

  /** Returns its name, or as much of one as Trakt sent. */
  public String label() {
    return name == null || name.isBlank() ? "untitled" : name;
  }

  /** Returns what a request asks for that uses it, such as {@code /movies/popular?genres=drama}. */
  public String target() {
    String place = path == null ? "" : path;
    return query == null || query.isEmpty() ? place : place + "?" + query;
  }
}
