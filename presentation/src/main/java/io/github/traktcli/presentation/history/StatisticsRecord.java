package io.github.traktcli.presentation.history;

import io.github.traktcli.domain.history.PlayStatistics;
import io.github.traktcli.domain.history.PlayStatistics.Amount;
import io.github.traktcli.domain.history.PlayStatistics.Play;
import io.github.traktcli.domain.history.PlayStatistics.Ranked;
import io.github.traktcli.domain.history.PlayStatistics.Streak;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** Statistics as scripts read them. */
record StatisticsRecord(
    @Nullable String user,
    String timeZone,
    @Nullable Integer year,
    long plays,
    long minutes,
    long moviePlays,
    long episodePlays,
    long undatedPlays,
    List<AmountRecord> years,
    List<AmountRecord> months,
    List<AmountRecord> weekdays,
    List<AmountRecord> hours,
    List<DayRecord> days,
    @Nullable StreakRecord longestStreak,
    List<AmountRecord> topShows,
    List<AmountRecord> topMovies,
    List<AmountRecord> topGenres,
    List<AmountRecord> topNetworks,
    List<RatingRecord> ratings,
    @Nullable PlayRecord firstPlay,
    @Nullable PlayRecord lastPlay) {

  /** How much of something was watched. */
  record AmountRecord(String name, long plays, long minutes) {}

  /** The plays of a day. */
  record DayRecord(String day, int plays) {}

  /** Days in a row. */
  record StreakRecord(String firstDay, String lastDay, int days) {}

  /** How often a mark was given. */
  record RatingRecord(int rating, int count) {}

  /** A play. */
  record PlayRecord(Instant watchedAt, String title, String reference) {}

  static StatisticsRecord of(
      PlayStatistics numbers, Optional<String> user, OptionalInt year, ZoneId zone) {
    return new StatisticsRecord(
        user.orElse(null),
        zone.getId(),
        year.isPresent() ? year.getAsInt() : null,
        numbers.total().plays(),
        numbers.total().minutes(),
        numbers.movies(),
        numbers.episodes(),
        numbers.undated(),
        amounts(numbers.years()),
        amounts(numbers.months()),
        amounts(numbers.weekdays()),
        amounts(numbers.hours()),
        numbers.days().entrySet().stream()
            .map(day -> new DayRecord(day.getKey().toString(), day.getValue()))
            .toList(),
        numbers.longestStreak().map(StatisticsRecord::streak).orElse(null),
        ranked(numbers.shows()),
        ranked(numbers.films()),
        ranked(numbers.genres()),
        ranked(numbers.networks()),
        numbers.ratings().entrySet().stream()
            .map(mark -> new RatingRecord(mark.getKey(), mark.getValue()))
            .toList(),
        numbers.first().map(StatisticsRecord::play).orElse(null),
        numbers.last().map(StatisticsRecord::play).orElse(null));
  }

  private static List<AmountRecord> amounts(Map<Integer, Amount> amounts) {
    return amounts.entrySet().stream()
        .map(one -> amount(one.getKey().toString(), one.getValue()))
        .toList();
  }

  private static List<AmountRecord> ranked(List<Ranked> ranked) {
    return ranked.stream().map(one -> amount(one.name(), one.amount())).toList();
  }

  private static AmountRecord amount(String name, Amount amount) {
    return new AmountRecord(name, amount.plays(), amount.minutes());
  }

  private static StreakRecord streak(Streak streak) {
    return new StreakRecord(streak.first().toString(), streak.last().toString(), streak.days());
  }

  private static PlayRecord play(Play play) {
    return new PlayRecord(play.at(), play.item().label(), play.item().reference());
  }
}
