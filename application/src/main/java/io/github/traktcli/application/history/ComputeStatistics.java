package io.github.traktcli.application.history;

import io.github.traktcli.application.library.LibraryGateway;
import io.github.traktcli.application.library.LibraryQuery;
import io.github.traktcli.domain.history.PlayStatistics;
import io.github.traktcli.domain.library.EntryType;
import io.github.traktcli.domain.library.LibraryEntry;
import io.github.traktcli.domain.library.LibrarySection;
import io.github.traktcli.domain.library.Moment;
import io.github.traktcli.domain.library.TimeRange;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.LongConsumer;

/** Works out from plays and ratings what Trakt tells VIP members only. */
public final class ComputeStatistics {

  private final LibraryGateway gateway;

  /** Makes the use case. */
  public ComputeStatistics(LibraryGateway gateway) {
    this.gateway = gateway;
  }

  /**
   * Reads all plays and ratings, one after the other.
   *
   * @param user empty for whoever is signed in
   * @param year the only year that counts, where there is one
   * @param zone in which days and years begin
   * @param read called with the number of entries that were read, after each page
   * @throws io.github.traktcli.application.failure.TraktException when they cannot be read
   */
  public PlayStatistics compute(
      Optional<String> user, OptionalInt year, ZoneId zone, LongConsumer read) {
    StatisticsTally tally = new StatisticsTally(zone);
    TimeRange during = year.isPresent() ? range(year.getAsInt(), zone) : TimeRange.ALWAYS;
    long[] count = {0};
    gateway
        .entries(
            query(LibrarySection.OfAccount.HISTORY, user).during(during).extended(List.of("full")))
        .entries()
        .forEachPage(
            page -> {
              for (var play : page) {
                if (counts(play.value(), during)) {
                  tally.play(play.value());
                }
              }
              count[0] += page.size();
              read.accept(count[0]);
            });
    gateway
        .entries(query(LibrarySection.OfAccount.RATINGS, user))
        .entries()
        .forEachPage(
            page -> {
              for (var rated : page) {
                if (counts(rated.value(), during)) {
                  tally.rating(rated.value());
                }
              }
              count[0] += page.size();
              read.accept(count[0]);
            });
    return tally.result();
  }

  private static LibraryQuery query(LibrarySection section, Optional<String> user) {
    return LibraryQuery.ofAll(section, EntryType.ALL).of(user);
  }

  /**
   * Trakt cannot be asked for the ratings of a time, and what it gives beside is passed over; so is
   * what is of no known time, for it is of no year.
   */
  private static boolean counts(LibraryEntry entry, TimeRange during) {
    Instant at = entry.at();
    return during.equals(TimeRange.ALWAYS)
        || (at != null && !Moment.isUnknown(at) && during.contains(at));
  }

  private static TimeRange range(int year, ZoneId zone) {
    LocalDate first = LocalDate.of(year, 1, 1);
    return TimeRange.of(
        first.atStartOfDay(zone).toInstant(), first.plusYears(1).atStartOfDay(zone).toInstant());
  }
}
