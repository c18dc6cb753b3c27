package io.github.traktcli.domain.history;

import io.github.traktcli.domain.media.Episode;
import io.github.traktcli.domain.media.Ids;
import io.github.traktcli.domain.media.Show;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How far through a show. Sections "Shows" and "Sync" of the contract.
 *
 * @param aired episodes that could have been seen, or got
 * @param completed how many of them were
 * @param lastAt when it was gone on with last, UTC; the epoch where nobody knows
 * @param resetAt since when it is watched again, UTC; {@code null} where it is not
 * @param hidden whether the user does not want to be reminded of it
 * @param next what comes next; {@code null} when nothing is left
 * @param minutesLeft {@code null} where Trakt does not tell it
 * @param seasons where they were asked for
 * @param hiddenSeasons the numbers of those that the user does not want to be reminded of
 */
public record ShowProgress(
    Show show,
    @Nullable Integer aired,
    @Nullable Integer completed,
    @Nullable Instant lastAt,
    @Nullable Instant resetAt,
    boolean hidden,
    @Nullable Episode next,
    @Nullable Episode last,
    @Nullable Integer minutesLeft,
    List<SeasonProgress> seasons,
    Set<Integer> hiddenSeasons) {

  private static final int SPECIALS = 0;

  /** Copies the collections. */
  public ShowProgress {
    seasons = List.copyOf(seasons);
    hiddenSeasons = Set.copyOf(hiddenSeasons);
  }

  /** Returns how many episodes are left; empty where that is not known. */
  public Optional<Integer> left() {
    return aired == null || completed == null
        ? Optional.empty()
        : Optional.of(Math.max(0, aired - completed));
  }

  /** Returns how much is done, in whole percent; only what is complete has 100. */
  public Optional<Integer> percent() {
    return aired == null || completed == null || aired <= 0
        ? Optional.empty()
        : Optional.of(Math.clamp(100L * completed / aired, 0, 100));
  }

  /** Returns the minutes that are left, by the length of an episode where Trakt does not say. */
  public Optional<Integer> timeLeft() {
    Integer each = next != null && next.runtime() != null ? next.runtime() : show.runtime();
    return minutesLeft == null && each != null
        ? left().map(left -> left * each)
        : Optional.ofNullable(minutesLeft);
  }

  /** Tells whether what comes next is a special. */
  public boolean isNextSpecial() {
    return next != null && Objects.equals(next.season(), SPECIALS);
  }

  /**
   * Returns the progress in which only what was done since the reset counts. Trakt has been seen to
   * leave that to its clients. Of plays it keeps the minute, so that those of the minute of the
   * reset count.
   */
  public ShowProgress sinceReset() {
    if (resetAt == null) {
      return this;
    }
    Instant reset = resetAt.truncatedTo(ChronoUnit.MINUTES);
    if (seasons.isEmpty()) {
      boolean begunAgain = lastAt != null && !lastAt.isBefore(reset);
      return begunAgain ? this : with(0, null, beginning(), seasons);
    }
    List<SeasonProgress> since = seasons.stream().map(each -> each.since(reset)).toList();
    return since.equals(seasons)
        ? this
        : with(counted(since), minutesLeft, firstOpen(since).orElse(null), since);
  }

  /**
   * Returns the progress whose next episode is no surprise: none of a hidden season, and no special
   * unless these are wanted.
   */
  public ShowProgress without(boolean hiddenOnes, boolean specials) {
    boolean surprises =
        next != null
            && ((hiddenOnes
                    && hiddenSeasons.contains(Objects.requireNonNullElse(next.season(), -1)))
                || (specials && isNextSpecial()));
    if (!surprises) {
      return this;
    }
    List<SeasonProgress> expected =
        seasons.stream()
            .filter(each -> each.number() != null)
            .filter(each -> !hiddenOnes || !hiddenSeasons.contains(each.number()))
            .filter(each -> !specials || !Objects.equals(each.number(), SPECIALS))
            .toList();
    return with(completed, minutesLeft, firstOpen(expected).orElse(null), seasons);
  }

  /** Returns this progress with more known of the show. */
  public ShowProgress of(Show named) {
    return new ShowProgress(
        named,
        aired,
        completed,
        lastAt,
        resetAt,
        hidden,
        next,
        last,
        minutesLeft,
        seasons,
        hiddenSeasons);
  }

  private ShowProgress with(
      @Nullable Integer count,
      @Nullable Integer minutes,
      @Nullable Episode following,
      List<SeasonProgress> counted) {
    return new ShowProgress(
        show,
        aired,
        count,
        lastAt,
        resetAt,
        hidden,
        following,
        last,
        minutes,
        counted,
        hiddenSeasons);
  }

  /** Specials count where Trakt counted them among the aired ones. */
  private int counted(List<SeasonProgress> of) {
    int all = of.stream().mapToInt(each -> each.aired() == null ? 0 : each.aired()).sum();
    boolean withSpecials = Objects.equals(aired, all);
    return of.stream()
        .filter(each -> withSpecials || !Objects.equals(each.number(), SPECIALS))
        .mapToInt(SeasonProgress::counted)
        .sum();
  }

  private Optional<Episode> firstOpen(List<SeasonProgress> among) {
    Optional<Episode> regular = firstOpen(among, false);
    return regular.isPresent() ? regular : firstOpen(among, true);
  }

  private Optional<Episode> firstOpen(List<SeasonProgress> among, boolean specials) {
    return among.stream()
        .filter(each -> Objects.equals(each.number(), SPECIALS) == specials)
        .flatMap(
            each ->
                each.episodes().stream()
                    .filter(episode -> !episode.completed())
                    .map(episode -> episode(each.number(), episode.number())))
        .findFirst();
  }

  private Episode beginning() {
    return episode(1, 1);
  }

  /** What Trakt says of an episode is kept where it is the same one. */
  private Episode episode(@Nullable Integer season, @Nullable Integer number) {
    return next != null
            && Objects.equals(next.season(), season)
            && Objects.equals(next.number(), number)
        ? next
        : Episode.of(season, number, null, Ids.NONE);
  }
}
