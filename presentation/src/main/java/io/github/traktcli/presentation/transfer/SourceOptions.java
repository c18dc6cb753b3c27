package io.github.traktcli.presentation.transfer;

import io.github.traktcli.application.transfer.source.ReadOptions;
import io.github.traktcli.domain.input.InvalidInput;
import io.github.traktcli.domain.input.LengthOfTime;
import java.time.Duration;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that say how foreign files are read. */
public final class SourceOptions {

  @Option(
      names = "--from",
      paramLabel = "FORMAT",
      description =
          "Who wrote the files, where they do not show it: letterboxd, imdb, netflix, ...")
  private @Nullable String from;

  @Option(
      names = "--map",
      paramLabel = "NAME=COLUMN",
      split = ",",
      description =
          "What the columns of any CSV are: title=Title,imdb=\"IMDB ID\",rating=Score/10; where"
              + " they have no names, their numbers: title=1,year=2.")
  private List<String> columns = List.of();

  @Option(
      names = "--date-format",
      paramLabel = "PATTERN",
      description = "How days are written where that is not clear: M/d/yy or d/M/yyyy.")
  private @Nullable String dateFormat;

  @Option(
      names = "--user",
      paramLabel = "NAME",
      description = "Whose rows, where a file has those of several people.")
  private @Nullable String user;

  @Option(
      names = "--min-duration",
      paramLabel = "TIME",
      description = "What was played for less is no play: 5m.")
  private @Nullable String minimum;

  @Option(
      names = "--anime-map",
      paramLabel = "FILE",
      description = "Which season of which show an anime id is, as JSON.")
  private @Nullable String animeMap;

  @Option(
      names = "--undated",
      paramLabel = "HOW",
      description = "What was watched on no known day: unknown (default), logged, released, skip.")
  private @Nullable String undated;

  @Option(
      names = "--ratings-as-watched",
      description = "Take films and episodes for watched on the day they were rated.")
  private boolean ratingsAsWatched;

  @Option(
      names = "--bulk-as-undated",
      description = "Forget the times of what was marked in one go.")
  private boolean bulkAsUndated;

  @Option(
      names = "--created-date",
      description = "Where a file has no day of watching, take the day of the entry.")
  private boolean createdDate;

  @Option(
      names = "--as",
      paramLabel = "KIND",
      description = "What a file of nothing but titles is: watchlist (default) or history.")
  private @Nullable String as;

  @Option(
      names = "--list",
      paramLabel = "NAME",
      description = "Put what goes to the watchlist or to lists on this list of yours.")
  private @Nullable String list;

  /** Returns the name of the list that entries go to. */
  Optional<String> list() {
    return Optional.ofNullable(list).filter(name -> !name.equalsIgnoreCase("watchlist"));
  }

  /**
   * Returns what was said.
   *
   * @throws InvalidInput when it cannot be meant
   */
  ReadOptions in(ZoneId zone) {
    return new ReadOptions(
        Optional.ofNullable(from),
        zone,
        Optional.ofNullable(dateFormat),
        Optional.ofNullable(user),
        Optional.ofNullable(minimum).map(text -> length("--min-duration", text)),
        Optional.ofNullable(animeMap),
        columns(),
        choices());
  }

  private Map<String, String> columns() {
    Map<String, String> named = new LinkedHashMap<>();
    for (String column : columns) {
      int sign = column.indexOf('=');
      if (sign <= 0 || sign == column.length() - 1) {
        throw new InvalidInput("--map takes name=column, not \"" + column + "\".");
      }
      named.put(column.substring(0, sign).strip(), unquoted(column.substring(sign + 1).strip()));
    }
    return named;
  }

  private static String unquoted(String text) {
    return text.length() > 1 && text.startsWith("\"") && text.endsWith("\"")
        ? text.substring(1, text.length() - 1)
        : text;
  }

  private Set<String> choices() {
    Set<String> choices = new HashSet<>();
    add(choices, "ratings-as-watched", ratingsAsWatched);
    add(choices, "bulk-as-undated", bulkAsUndated);
    add(choices, "created-date", createdDate);
    if (undated != null) {
      if (!Set.of("unknown", "logged", "released", "skip").contains(undated)) {
        throw new InvalidInput(
            "--undated is unknown, logged, released or skip, not \"" + undated + "\".");
      }
      choices.add("undated=" + undated);
    }
    if (as != null) {
      if (!Set.of("watchlist", "history").contains(as)) {
        throw new InvalidInput("--as is watchlist or history, not \"" + as + "\".");
      }
      choices.add("as=" + as);
    }
    if (list != null) {
      if (list.isBlank()) {
        throw new InvalidInput("--list takes the name of a list, or watchlist.");
      }
      choices.add("list=" + list);
    }
    return choices;
  }

  private static void add(Set<String> choices, String word, boolean chosen) {
    if (chosen) {
      choices.add(word);
    }
  }

  /** Reads a length of time. */
  static Duration length(String option, String text) {
    return LengthOfTime.parse(text)
        .orElseThrow(
            () ->
                new InvalidInput(
                    option + " takes a time such as 5m or 14h, not \"" + text + "\"."));
  }
}
