package io.github.traktcli.application.library;

import static io.github.traktcli.application.library.SectionInMemory.film;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.traktcli.application.failure.TraktException;
import io.github.traktcli.application.failure.TraktFailure;
import io.github.traktcli.application.journal.JournalInMemory;
import io.github.traktcli.domain.input.InvalidInput;
import io.github.traktcli.domain.library.LibrarySection;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Arranging a section")
class ArrangeSectionTests {

  /** Its entries have the ids 101, 102 and 103. */
  private final SectionInMemory section = new SectionInMemory().holding(film(1), film(2), film(3));

  private final JournalInMemory journal = new JournalInMemory();
  private final ArrangeSection arrange = new ArrangeSection(section, journal);

  @Test
  @DisplayName("sends the complete order: the given first, the rest behind as it was")
  void reorder() {
    assertThat(
            arrange.reorder(LibrarySection.OfAccount.WATCHLIST, List.of(103L, 102L, 103L), false))
        .isEqualTo(
            new ReorderOutcome(List.of(103L, 102L, 101L), List.of(), true, OptionalLong.of(1)));
    assertThat(section.requests).containsExactly("read all", "reorder [103, 102, 101]", "read all");
  }

  @Test
  @DisplayName("notices when Trakt does not apply it")
  void ignored() {
    section.ignoresOrders = true;
    assertThat(arrange.reorder(LibrarySection.OfAccount.WATCHLIST, List.of(103L), false))
        .isEqualTo(
            new ReorderOutcome(List.of(101L, 102L, 103L), List.of(), false, OptionalLong.of(1)));
  }

  @Test
  @DisplayName("tells which ids are not there")
  void skipped() {
    ReorderOutcome outcome =
        arrange.reorder(LibrarySection.OfAccount.WATCHLIST, List.of(7L, 102L), false);
    assertThat(outcome.skipped()).containsExactly(7L);
    assertThat(outcome.order()).containsExactly(102L, 101L, 103L);
    assertThat(outcome.applied()).isTrue();
  }

  @Test
  @DisplayName("fails when none of the ids is there")
  void none() {
    assertThatThrownBy(
            () -> arrange.reorder(LibrarySection.OfAccount.WATCHLIST, List.of(7L), false))
        .isInstanceOfSatisfying(
            TraktException.class,
            e -> assertThat(e.failure()).isInstanceOf(TraktFailure.NotFound.class));
  }

  @Test
  @DisplayName("sends nothing in a dry run")
  void dryRun() {
    assertThat(arrange.reorder(LibrarySection.OfAccount.WATCHLIST, List.of(102L), true).order())
        .containsExactly(102L, 101L, 103L);
    arrange.note(LibrarySection.OfAccount.WATCHLIST, 101, "soon", true);
    assertThat(section.requests).containsExactly("read all", "read all");
  }

  @Test
  @DisplayName("refuses notes that are too long, and changes that change nothing")
  void refused() {
    assertThatThrownBy(
            () -> arrange.note(LibrarySection.OfAccount.FAVORITES, 101, "x".repeat(501), false))
        .isInstanceOf(InvalidInput.class);
    assertThat(section.requests).isEmpty();
  }
}
