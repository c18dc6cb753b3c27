package io.github.traktcli.presentation.library;

import io.github.traktcli.domain.library.RatingRange;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which ratings are wanted. */
final class RatingOption {

  @Option(
      names = "--rating",
      paramLabel = "N",
      description = "Only these ratings: 9, 8-10, or 1,3,8-10.")
  private @Nullable String rating;

  /** Returns them, the lowest first; empty where all are wanted. */
  List<Integer> ratings() {
    return rating == null ? List.of() : RatingRange.parse(rating);
  }
}
