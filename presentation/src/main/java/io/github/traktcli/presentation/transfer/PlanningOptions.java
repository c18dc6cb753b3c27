package io.github.traktcli.presentation.transfer;

import io.github.traktcli.application.transfer.match.EpisodeMatch;
import io.github.traktcli.application.transfer.plan.PlanOptions;
import io.github.traktcli.application.transfer.plan.PlayTimes;
import io.github.traktcli.domain.input.InvalidInput;
import io.github.traktcli.domain.library.TimeRange;
import io.github.traktcli.domain.transfer.ImportKind;
import io.github.traktcli.presentation.output.Console;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that say what of the files is wanted, and how it is matched. */
public final class PlanningOptions {

  @Option(
      names = "--only",
      paramLabel = "KIND",
      split = ",",
      description =
          "Import these kinds only: history, ratings, watchlist, lists, collection, favorites; and,"
              + " which must be asked for: likes, reviews, notes, hidden.")
  private List<String> only = List.of();

  @Option(
      names = "--since",
      paramLabel = "TIME",
      description = "Leave out what happened before: 2024, 2024-03-01.")
  private @Nullable String since;

  @Option(
      names = "--time",
      paramLabel = "HH:MM",
      description = "The time of your clock that a day alone stands for; 12:00 where none is said.")
  private @Nullable String time;

  @Option(
      names = "--dup-window",
      paramLabel = "TIME",
      description = "Two plays of one thing no farther apart are the same play: 14h.")
  private @Nullable String window;

  @Option(
      names = "--episode-match",
      paramLabel = "HOW",
      description = "Find episodes by id (default), positional (their numbers) or title.")
  private @Nullable String episodeMatch;

  @Option(
      names = "--mapping",
      paramLabel = "FILE",
      description =
          "Use, and add to, these decisions of what unclear titles are. What is answered at a"
              + " question is added, what is left open is not, and nothing in a dry run.")
  private @Nullable String mapping;

  Optional<String> mapping() {
    return Optional.ofNullable(mapping);
  }

  EpisodeMatch episodeMatch() {
    return Optional.ofNullable(episodeMatch)
        .map(
            word ->
                EpisodeMatch.named(word)
                    .orElseThrow(
                        () ->
                            new InvalidInput(
                                "--episode-match is id, positional or title, not \""
                                    + word
                                    + "\".")))
        .orElse(EpisodeMatch.ID);
  }

  /**
   * Returns what was said.
   *
   * @throws InvalidInput when it cannot be meant
   */
  PlanOptions in(Console console, Optional<String> list) {
    Instant now = console.clock().instant();
    Optional<Instant> first =
        since == null
            ? Optional.empty()
            : TimeRange.parse(Optional.of(since), Optional.empty(), now, console.zone()).from();
    return new PlanOptions(
        kinds(),
        first,
        list,
        new PlayTimes(console.zone(), time(), now),
        window == null ? Duration.ZERO : SourceOptions.length("--dup-window", window));
  }

  private LocalTime time() {
    try {
      return time == null ? LocalTime.NOON : LocalTime.parse(time);
    } catch (DateTimeException e) {
      throw new InvalidInput("--time is a time of the clock such as 21:30, not \"" + time + "\".");
    }
  }

  private Set<ImportKind> kinds() {
    Set<ImportKind> kinds = EnumSet.noneOf(ImportKind.class);
    for (String word : only) {
      kinds.add(
          ImportKind.named(word)
              .filter(ImportKind::isOfTitle)
              .orElseThrow(
                  () ->
                      new InvalidInput(
                          "--only takes %s, not \"%s\"."
                              .formatted(
                                  Arrays.stream(ImportKind.values())
                                      .filter(ImportKind::isOfTitle)
                                      .map(ImportKind::word)
                                      .collect(Collectors.joining(", ")),
                                  word))));
    }
    return kinds;
  }
}
