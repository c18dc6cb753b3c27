package io.github.traktcli.presentation.history;

import io.github.traktcli.application.history.PlayFilter;
import io.github.traktcli.application.history.YearRange;
import io.github.traktcli.domain.input.InvalidInput;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What is picked of the plays here, since Trakt does not. */
final class PlayFilterOptions {

  @Option(
      names = "--show",
      paramLabel = "TEXT",
      description = "Only episodes of shows that are called like this.")
  private @Nullable String show;

  @Option(names = "--genre", paramLabel = "GENRE", description = "Only of this genre.")
  private @Nullable String genre;

  @Option(names = "--network", paramLabel = "NAME", description = "Only shows of this network.")
  private @Nullable String network;

  @Option(
      names = "--years",
      paramLabel = "YEARS",
      description = "Only what came out then: 2016 or 2010-2019.")
  private @Nullable String years;

  @Option(
      names = "--text",
      paramLabel = "TEXT",
      description = "Only what has this in a title, also of an episode.")
  private @Nullable String text;

  /**
   * Returns what was asked for.
   *
   * @throws InvalidInput when the years are none or a word is empty
   */
  PlayFilter filter() {
    return new PlayFilter(
        words("--show", show),
        words("--genre", genre),
        words("--network", network),
        Optional.ofNullable(years).map(YearRange::parse),
        words("--text", text));
  }

  /** Blanks would pick everything, which nobody asks for. */
  private static Optional<String> words(String option, @Nullable String value) {
    if (value != null && value.isBlank()) {
      throw new InvalidInput(option + " needs a word to look for.");
    }
    return Optional.ofNullable(value);
  }
}
