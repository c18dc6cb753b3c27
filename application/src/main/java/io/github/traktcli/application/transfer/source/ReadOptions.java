package io.github.traktcli.application.transfer.source;

import java.time.Duration;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a user says about foreign files beyond their names.
 *
 * @param format the word of the format, or nothing to have it recognised
 * @param zone the zone that moments without one are read in
 * @param dateFormat the pattern of days that can be read in two ways, such as {@code M/d/yy}
 * @param user whose rows are read where a file has those of several people (a profile, a user)
 * @param minimum the shortest time that counts as a play, where a file says how long was played
 * @param animeMap the file that says which season of which show an anime id is
 * @param columns for a CSV file of no known format: our names of columns to the file's, such as
 *     {@code title} to {@code Title}, or {@code rating} to {@code Score/10}
 * @param choices further readings that were asked for: {@code undated=logged|released|skip} (what
 *     becomes of a film of Letterboxd's that was watched nobody knows when), {@code
 *     ratings-as-watched} (IMDb), {@code bulk-as-undated} (TV Time), {@code created-date}
 *     (Watcharr), {@code list=NAME} (the list, or {@code watchlist}, that a file is of which it
 *     does not say so itself), {@code as=history|collection|favorites} (what a file of nothing but
 *     titles is)
 */
public record ReadOptions(
    Optional<String> format,
    ZoneId zone,
    Optional<String> dateFormat,
    Optional<String> user,
    Optional<Duration> minimum,
    Optional<String> animeMap,
    Map<String, String> columns,
    Set<String> choices) {

  /** The choice that equal rows are several plays, since the file is a copy of the account. */
  public static final String EACH_ROW_COUNTS = "each-row-counts";

  /** Copies what could change. */
  public ReadOptions {
    columns = Map.copyOf(columns);
    choices = Set.copyOf(choices);
  }

  /** Returns options that say nothing but the zone. */
  public static ReadOptions in(ZoneId zone) {
    return new ReadOptions(
        Optional.empty(),
        zone,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Map.of(),
        Set.of());
  }

  /** Returns these options with a choice more. */
  public ReadOptions choosing(String choice) {
    Set<String> more = new HashSet<>(choices);
    more.add(choice);
    return new ReadOptions(format, zone, dateFormat, user, minimum, animeMap, columns, more);
  }
}
