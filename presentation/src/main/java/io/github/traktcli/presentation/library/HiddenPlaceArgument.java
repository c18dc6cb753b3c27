package io.github.traktcli.presentation.library;

import io.github.traktcli.domain.input.InvalidInput;
import io.github.traktcli.domain.library.HiddenPlace;
import io.github.traktcli.domain.library.LibrarySection;
import java.util.Arrays;
import java.util.Iterator;
import picocli.CommandLine.Parameters;

/** From which place of Trakt things are hidden: the first argument. */
final class HiddenPlaceArgument {

  @Parameters(
      index = "0",
      paramLabel = "SECTION",
      description =
          "calendar, progress-watched, progress-collected, recommendations, comments or dropped.",
      completionCandidates = Words.class)
  private String place = "";

  /**
   * Returns the section that is read.
   *
   * @throws InvalidInput when there is no such place
   */
  LibrarySection.Hidden section() {
    return new LibrarySection.Hidden(
        Choices.named("The section", place, HiddenPlace.values(), HiddenPlace::traktName)
            .orElseThrow());
  }

  /**
   * Returns the section that is written to.
   *
   * @throws InvalidInput when there is no such place, or none that this program can fill
   */
  LibrarySection.Hidden filled() {
    LibrarySection.Hidden section = section();
    switch (section.place()) {
      case PROGRESS_WATCHED_RESET ->
          throw new InvalidInput("Trakt alone fills that: trakt progress reset SHOW.");
      case COMMENTS ->
          throw new InvalidInput(
              "Users stand there, who are hidden at trakt.tv; to block one: trakt users block USER.");
      case CALENDAR, PROGRESS_WATCHED, PROGRESS_COLLECTED, RECOMMENDATIONS, DROPPED -> {
        return section;
      }
    }
    return section;
  }

  /** The words of the places, for completion. */
  static final class Words implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return Arrays.stream(HiddenPlace.values()).map(HiddenPlace::traktName).iterator();
    }
  }
}
