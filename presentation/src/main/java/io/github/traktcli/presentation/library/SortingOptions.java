package io.github.traktcli.presentation.library;

import io.github.traktcli.domain.library.SortBy;
import io.github.traktcli.domain.library.SortHow;
import io.github.traktcli.domain.library.Sorting;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** In which order entries are wanted. */
public final class SortingOptions {

  @Option(
      names = "--sort-by",
      paramLabel = "PROPERTY",
      description = {
        "rank, added, title, released, runtime, popularity, random, percentage, my_rating,",
        "watched, collected; for VIP members also imdb_rating, tmdb_rating, rt_tomatometer,",
        "rt_audience, metascore, votes, imdb_votes, tmdb_votes."
      })
  private @Nullable String by;

  @Option(names = "--sort-how", paramLabel = "DIRECTION", description = "asc or desc.")
  private @Nullable String how;

  /** Returns what was asked for; what was not stays with the default of the list. */
  public Sorting sorting() {
    return new Sorting(
        Choices.named("--sort-by", by, SortBy.values(), SortBy::traktName),
        Choices.named("--sort-how", how, SortHow.values(), SortHow::traktName));
  }
}
