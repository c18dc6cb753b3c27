package io.github.traktcli.application.library;

import static io.github.traktcli.application.library.ItemOutcome.Status.ADDED;
import static io.github.traktcli.application.library.ItemOutcome.Status.ALREADY_THERE;
import static io.github.traktcli.application.library.ItemOutcome.Status.AMBIGUOUS;
import static io.github.traktcli.application.library.ItemOutcome.Status.FAILED;
import static io.github.traktcli.application.library.ItemOutcome.Status.NOT_FOUND;
import static io.github.traktcli.application.library.ItemOutcome.Status.NOT_THERE;
import static io.github.traktcli.application.library.ItemOutcome.Status.REMOVED;
import static io.github.traktcli.application.library.ItemOutcome.Status.WOULD_ADD;
import static io.github.traktcli.application.library.ItemOutcome.Status.WOULD_REMOVE;
import static io.github.traktcli.application.library.SectionInMemory.film;
import static io.github.traktcli.domain.library.LibrarySection.OfAccount.FAVORITES;
import static io.github.traktcli.domain.library.LibrarySection.OfAccount.WATCHLIST;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.traktcli.application.catalog.CatalogInMemory;
import io.github.traktcli.application.catalog.Titles;
import io.github.traktcli.application.facet.ExistingTitles;
import io.github.traktcli.application.facet.ReadFacet;
import io.github.traktcli.application.failure.TraktFailure;
import io.github.traktcli.application.journal.JournalInMemory;
import io.github.traktcli.application.library.SectionInMemory.Mishap;
import io.github.traktcli.application.reference.CandidateChooser;
import io.github.traktcli.application.reference.Catalogue;
import io.github.traktcli.application.reference.GivenReference;
import io.github.traktcli.application.reference.ResolveReferences;
import io.github.traktcli.domain.catalog.EpisodeInSeason;
import io.github.traktcli.domain.facet.Facet;
import io.github.traktcli.domain.input.InvalidInput;
import io.github.traktcli.domain.library.Detail;
import io.github.traktcli.domain.media.MediaItem;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("Changing a section")
class ChangeSectionTests {

  private final SectionInMemory section = new SectionInMemory();
  private final JournalInMemory journal = new JournalInMemory();
  private final Catalogue catalogue = new Catalogue();
  private final CatalogInMemory details = new CatalogInMemory();
  private final ChangeSection change =
      new ChangeSection(
          section,
          new ResolveReferences(catalogue, CandidateChooser.nobody()),
          journal,
          new ExistingTitles(new ReadFacet(details), catalogue));

  private SyncOutcome add(String... texts) {
    return add(Optional.empty(), false, texts);
  }

  private SyncOutcome add(Optional<String> notes, boolean dryRun, String... texts) {
    Map<Detail, String> details = notes.map(text -> Map.of(Detail.NOTES, text)).orElse(Map.of());
    return change.add(WATCHLIST, wishes(wanted(texts), details), dryRun, SyncProgress.unseen());
  }

  private SyncOutcome remove(boolean dryRun, String... texts) {
    return change.remove(WATCHLIST, wanted(texts), dryRun, SyncProgress.unseen());
  }

  private static List<GivenReference> wanted(String... texts) {
    return Stream.of(texts).map(GivenReference::named).toList();
  }

  private static List<Wish> wishes(List<GivenReference> wanted, Map<Detail, String> details) {
    return wanted.stream().map(one -> Wish.of(one, details)).toList();
  }

  private static List<ItemOutcome.Status> statuses(SyncOutcome outcome) {
    return outcome.items().stream().map(ItemOutcome::status).toList();
  }

  @Nested
  @DisplayName("adds")
  class Adds {

    @Test
    @DisplayName("one item by one request, its notes with it")
    void one() {
      SyncOutcome outcome = add(Optional.of("soon"), false, "movie/1");
      assertThat(statuses(outcome)).containsExactly(ADDED);
      assertThat(outcome.failure()).isEmpty();
      assertThat(section.requests).containsExactly("add 1");
      assertThat(section.notes).containsExactly("soon");
    }

    @Test
    @DisplayName("one item that is there already, and that is no failure")
    void oneThere() {
      section.holding(film(1));
      SyncOutcome outcome = add("movie/1");
      assertThat(statuses(outcome)).containsExactly(ALREADY_THERE);
      assertThat(outcome.failure()).isEmpty();
    }

    @Test
    @DisplayName("several items after reading which are there, and sends those no more")
    void several() {
      section.holding(film(2));
      SyncOutcome outcome = add("movie/1", "movie/2", "movie/3");
      assertThat(statuses(outcome)).containsExactly(ADDED, ALREADY_THERE, ADDED);
      assertThat(section.requests).containsExactly("read movies", "add 2");
    }

    @Test
    @DisplayName("nothing where all is there")
    void allThere() {
      section.holding(film(1), film(2));
      assertThat(statuses(add("movie/1", "movie/2"))).containsExactly(ALREADY_THERE, ALREADY_THERE);
      assertThat(section.requests).containsExactly("read movies");
    }

    @Test
    @DisplayName("a thing that is named twice once")
    void twice() {
      MediaItem interstellar = film(1);
      catalogue.answering("lookup imdb tt0816692", interstellar);
      SyncOutcome outcome = add("tt0816692", "movie/1", "show/dark");
      assertThat(statuses(outcome)).containsExactly(ADDED, ADDED);
      assertThat(section.requests).containsExactly("read all", "add 2");
    }

    @Test
    @DisplayName("what it can, and tells what Trakt does not know")
    void partly() {
      section.unknown.add(2L);
      SyncOutcome outcome = add("movie/1", "movie/2");
      assertThat(statuses(outcome)).containsExactly(ADDED, NOT_FOUND);
      assertThat(outcome.failure()).contains(new TraktFailure.PartlyDone(1, 1));
    }

    @Test
    @DisplayName("nothing that Trakt does not know, and that is a failure")
    void unknown() {
      section.unknown.add(1L);
      SyncOutcome outcome = add("movie/1");
      assertThat(statuses(outcome)).containsExactly(NOT_FOUND);
      assertThat(outcome.failure()).contains(TraktFailure.NotFound.title("match for \"movie/1\""));
    }

    @Test
    @DisplayName("what is clear, and leaves what is not")
    void unclear() {
      catalogue.answering("broad movie,show dun", film(7));
      SyncOutcome outcome = add("movie/1", "dun", "nothing such");
      assertThat(statuses(outcome)).containsExactly(ADDED, AMBIGUOUS, NOT_FOUND);
      assertThat(outcome.items().get(1).candidates()).containsExactly(film(7));
      assertThat(outcome.failure()).contains(new TraktFailure.PartlyDone(1, 2));
      assertThat(section.requests).containsExactly("add 1");
    }

    @Test
    @DisplayName("nothing where all is unclear, and names the candidates")
    void allUnclear() {
      catalogue.answering("broad movie,show dun", film(7));
      assertThat(add("dun").failure())
          .contains(new TraktFailure.Ambiguous("dun", List.of(film(7))));
      assertThat(section.requests).isEmpty();
    }

    @Test
    @DisplayName("a hundred at a time, and says how far it is")
    void batches() {
      List<GivenReference> wanted =
          IntStream.rangeClosed(1, 230)
              .mapToObj(id -> GivenReference.named("movie/" + id))
              .toList();
      List<String> steps = new ArrayList<>();
      SyncOutcome outcome =
          change.add(
              WATCHLIST,
              wishes(wanted, Map.of()),
              false,
              (sent, total) -> steps.add(sent + "/" + total));
      assertThat(outcome.count(ADDED)).isEqualTo(230);
      assertThat(section.requests).containsExactly("read movies", "add 100", "add 100", "add 30");
      assertThat(steps).containsExactly("100/230", "200/230", "230/230");
    }

    @Test
    @DisplayName("nothing in a dry run, and says what it would do")
    void dryRun() {
      section.holding(film(2));
      details.with(Facet.MOVIE_DETAILS, Titles.heat());
      SyncOutcome outcome = add(Optional.empty(), true, "movie/1", "movie/2");
      assertThat(statuses(outcome)).containsExactly(WOULD_ADD, ALREADY_THERE);
      assertThat(outcome.items().getFirst().label()).isEqualTo("Heat (1995)");
      assertThat(section.requests).containsExactly("read movies");
      assertThat(section.items()).containsExactly(film(2));
    }

    @Test
    @DisplayName("nothing in a dry run of what Trakt does not have, and says so")
    void dryRunOfNothing() {
      SyncOutcome outcome = add(Optional.empty(), true, "movie/nothing", "show/nothing/1/2");
      assertThat(statuses(outcome)).containsExactly(NOT_FOUND, NOT_FOUND);
      assertThat(outcome.failure()).containsInstanceOf(TraktFailure.NotFound.class);
    }

    @Test
    @DisplayName("nothing in a dry run, and looks up the parts of one show together")
    void dryRunOfParts() {
      details
          .with(Facet.EPISODES, new EpisodeInSeason(Titles.FIFTH_EPISODE, List.of()))
          .with(Facet.SEASONS, Titles.secondSeason().item());
      SyncOutcome outcome =
          add(
              Optional.empty(),
              true,
              "show/severance/2/5",
              "show/severance/2/97",
              "show/severance/2",
              "show/severance/97");
      assertThat(statuses(outcome)).containsExactly(WOULD_ADD, NOT_FOUND, WOULD_ADD, NOT_FOUND);
      assertThat(details.asked).hasSize(2);
    }

    @Test
    @DisplayName("nothing in a dry run, and looks up no more than Trakt bears")
    void dryRunOfMany() {
      details.with(Facet.MOVIE_DETAILS, Titles.heat());
      String[] many =
          IntStream.rangeClosed(1, 250).mapToObj(id -> "movie/" + id).toArray(String[]::new);
      SyncOutcome outcome = add(Optional.empty(), true, many);
      assertThat(outcome.count(WOULD_ADD)).isEqualTo(250);
      assertThat(details.asked).hasSize(100);
      assertThat(outcome.unseen()).isEqualTo(150);
    }

    @Test
    @DisplayName("nothing in a dry run of a season by its own id, for which Trakt cannot be asked")
    void dryRunOfSeasonById() {
      SyncOutcome outcome = add(Optional.empty(), true, "season:3963");
      assertThat(statuses(outcome)).containsExactly(WOULD_ADD);
      assertThat(outcome.unseen()).isOne();
      assertThat(details.asked).isEmpty();
    }

    @Test
    @DisplayName("no notes of more than 500 letters")
    void longNotes() {
      assertThatThrownBy(() -> add(Optional.of("x".repeat(501)), false, "movie/1"))
          .isInstanceOf(InvalidInput.class)
          .hasMessage("Notes may have 500 letters; these have 501.");
      assertThat(statuses(add(Optional.of("😀".repeat(500)), false, "movie/1")))
          .containsExactly(ADDED);
    }

    @Test
    @DisplayName("no episode to the favorites")
    void notHeld() {
      assertThatThrownBy(
              () ->
                  change.add(
                      FAVORITES,
                      wishes(wanted("show/dark/1/1"), Map.of()),
                      false,
                      SyncProgress.unseen()))
          .isInstanceOf(InvalidInput.class)
          .hasMessage("\"show/dark/1/1\" names an episode; this takes movies and shows.");
    }
  }

  @Nested
  @DisplayName("when a write gets no answer")
  class Unanswered {

    @Test
    @DisplayName("reads back and sends nothing again that was done")
    void answerLost() {
      section.mishaps.add(Mishap.ANSWER_LOST);
      SyncOutcome outcome = add("movie/1", "movie/2");
      assertThat(statuses(outcome)).containsExactly(ADDED, ADDED);
      assertThat(outcome.failure()).isEmpty();
      assertThat(section.requests).containsExactly("read movies", "add 2", "read movies");
    }

    @Test
    @DisplayName("reads back and sends once more what was not done")
    void requestLost() {
      section.mishaps.add(Mishap.REQUEST_LOST);
      assertThat(statuses(add("movie/1"))).containsExactly(ADDED);
      assertThat(section.requests).containsExactly("add 1", "read movies", "add 1");
    }

    @Test
    @DisplayName("gives up after the second time, and tells what is done")
    void twice() {
      section.mishaps.addAll(List.of(Mishap.NONE, Mishap.REQUEST_LOST, Mishap.REQUEST_LOST));
      String[] many =
          IntStream.rangeClosed(1, 150).mapToObj(id -> "movie/" + id).toArray(String[]::new);
      SyncOutcome outcome = add(many);
      assertThat(outcome.count(ADDED)).isEqualTo(100);
      assertThat(outcome.count(FAILED)).isEqualTo(50);
      assertThat(outcome.failure())
          .contains(new TraktFailure.Unreachable("127.0.0.1", "the connection broke"));
      assertThat(section.requests)
          .containsExactly(
              "read movies", "add 100", "add 50", "read movies", "add 50", "read movies");
    }

    @Test
    @DisplayName("is content when the second write was done, too")
    void secondAnswerLost() {
      section.mishaps.addAll(List.of(Mishap.REQUEST_LOST, Mishap.ANSWER_LOST));
      SyncOutcome outcome = add("movie/1");
      assertThat(statuses(outcome)).containsExactly(ADDED);
      assertThat(outcome.failure()).isEmpty();
    }

    @Test
    @DisplayName("checks removals the same way")
    void removal() {
      section.holding(film(1));
      section.mishaps.add(Mishap.ANSWER_LOST);
      assertThat(statuses(remove(false, "movie/1"))).containsExactly(REMOVED);
      assertThat(section.requests).containsExactly("read movies", "remove 1", "read movies");
    }
  }

  @Nested
  @DisplayName("when the account is full")
  class Full {

    @Test
    @DisplayName("stops, passes the limit on, and tells what was added before")
    void stops() {
      section.mishaps.add(Mishap.FULL);
      SyncOutcome outcome = add("movie/1", "movie/2", "movie/3", "movie/4");
      assertThat(statuses(outcome)).containsExactly(ADDED, ADDED, FAILED, FAILED);
      assertThat(outcome.failure())
          .contains(new TraktFailure.AccountLimit(OptionalInt.of(250), false, Optional.empty()));
    }

    @Test
    @DisplayName("is stopped by other refusals as well, without reading back")
    void vip() {
      section.mishaps.add(Mishap.VIP_ONLY);
      SyncOutcome outcome = add(Optional.of("notes"), false, "movie/1");
      assertThat(statuses(outcome)).containsExactly(FAILED);
      assertThat(outcome.failure()).containsInstanceOf(TraktFailure.VipOnly.class);
      assertThat(section.requests).containsExactly("add 1");
    }
  }

  @Nested
  @DisplayName("removes")
  class Removes {

    @Test
    @DisplayName("what is there, says what was not, and what Trakt does not know")
    void several() {
      section.holding(film(1));
      section.unknown.add(3L);
      SyncOutcome outcome = remove(false, "movie/1", "movie/2", "movie/3");
      assertThat(statuses(outcome)).containsExactly(REMOVED, NOT_THERE, NOT_FOUND);
      assertThat(section.items()).isEmpty();
    }

    @Test
    @DisplayName("one item that is not there, and that is no failure")
    void notThere() {
      SyncOutcome outcome = remove(false, "movie/1");
      assertThat(statuses(outcome)).containsExactly(NOT_THERE);
      assertThat(outcome.failure()).isEmpty();
    }

    @Test
    @DisplayName("nothing in a dry run")
    void dryRun() {
      section.holding(film(1));
      details.with(Facet.MOVIE_DETAILS, Titles.heat());
      assertThat(statuses(remove(true, "movie/1", "movie/2")))
          .containsExactly(WOULD_REMOVE, NOT_THERE);
      assertThat(section.items()).containsExactly(film(1));
    }
  }
}
