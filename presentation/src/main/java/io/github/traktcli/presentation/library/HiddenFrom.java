package io.github.traktcli.presentation.library;

import io.github.traktcli.domain.input.InvalidInput;
import io.github.traktcli.domain.library.HiddenPlace;
import io.github.traktcli.domain.library.LibrarySection;
import io.github.traktcli.domain.library.SectionKind;
import java.util.Arrays;
import java.util.Iterator;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;

/** From which place of Trakt things are hidden: the first word behind the command. */
final class HiddenFrom implements SectionPlace {

  private final boolean written;
  private final CommandSpec spec;

  @Parameters(
      index = "0",
      paramLabel = "SECTION",
      description =
          "calendar, progress-watched, progress-collected, recommendations, comments or dropped.",
      completionCandidates = Words.class)
  private String place = "";

  private HiddenFrom(boolean written) {
    this.written = written;
    this.spec = CommandSpec.forAnnotatedObject(this);
  }

  /** Returns the place whose hidden things are read. */
  static HiddenFrom read() {
    return new HiddenFrom(false);
  }

  /** Returns the place from which things are hidden. */
  static HiddenFrom written() {
    return new HiddenFrom(true);
  }

  @Override
  public SectionKind kind() {
    return SectionKind.HIDDEN;
  }

  @Override
  public CommandSpec spec() {
    return spec;
  }

  @Override
  public LibrarySection.Hidden section() {
    HiddenPlace named =
        Choices.named("The section", place, HiddenPlace.values(), HiddenPlace::traktName)
            .orElseThrow();
    if (written && named == HiddenPlace.PROGRESS_WATCHED_RESET) {
      throw new InvalidInput("Trakt alone fills that: trakt progress reset SHOW.");
    }
    return new LibrarySection.Hidden(named);
  }

  @Override
  public String line(String verb) {
    return "trakt hidden " + verb + " " + place;
  }

  /** The words of the places, for completion. */
  static final class Words implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return Arrays.stream(HiddenPlace.values()).map(HiddenPlace::traktName).iterator();
    }
  }
}
