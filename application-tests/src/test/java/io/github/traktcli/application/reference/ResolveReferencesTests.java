package io.github.traktcli.application.reference;

import static io.github.traktcli.application.reference.Catalogue.movie;
import static io.github.traktcli.application.reference.Catalogue.show;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.traktcli.application.failure.TraktException;
import io.github.traktcli.application.failure.TraktFailure;
import io.github.traktcli.application.reference.CandidateChooser.Choice;
import io.github.traktcli.domain.media.Ids;
import io.github.traktcli.domain.media.InvalidReference;
import io.github.traktcli.domain.media.ItemType;
import io.github.traktcli.domain.media.MediaItem;
import io.github.traktcli.domain.media.Movie;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Resolving references")
class ResolveReferencesTests {

  private static final Set<ItemType> LISTED =
      EnumSet.of(ItemType.MOVIE, ItemType.SHOW, ItemType.SEASON, ItemType.EPISODE);

  private final Catalogue catalogue = new Catalogue();

  private Resolution resolve(String text) {
    return resolve(text, CandidateChooser.nobody());
  }

  private Resolution resolve(String text, CandidateChooser chooser) {
    return new ResolveReferences(catalogue, chooser)
        .all(List.of(GivenReference.named(text)), LISTED)
        .getFirst();
  }

  @ParameterizedTest
  @CsvSource({
    "movie/tron-legacy-2010, movie/tron-legacy-2010",
    "movie/12601, movie/12601",
    "movie/tt1104001, movie/tt1104001",
    "show/breaking-bad, show/breaking-bad",
    "show/breaking-bad/1, show/breaking-bad/1",
    "show/breaking-bad/s01e05, show/breaking-bad/1/5",
    "episode:73640, episode:73640",
    "season:3963, season:3963",
    "https://trakt.tv/shows/breaking-bad/seasons/1/episodes/5, show/breaking-bad/1/5",
  })
  @DisplayName("asks nobody about slugs and ids of Trakt")
  void ownIds(String text, String reference) {
    assertThat(resolve(text))
        .isInstanceOfSatisfying(
            Resolution.Found.class,
            found -> assertThat(found.item().reference()).isEqualTo(reference));
    assertThat(catalogue.asked).isEmpty();
  }

  @Test
  @DisplayName("finds the episode of a show that is named by its title")
  void episodeOfTitledShow() {
    catalogue.answering("exact show breaking bad", show(1, "Breaking Bad", 2008));
    assertThat(resolve("breaking bad/1/5"))
        .isInstanceOfSatisfying(
            Resolution.Found.class,
            found -> {
              assertThat(found.item()).isInstanceOf(MediaItem.OfEpisode.class);
              assertThat(found.item().label()).contains("Breaking Bad", "S01E05");
            });
  }

  @ParameterizedTest
  @ValueSource(strings = {"breaking bad S01E05", "breaking bad 1x05"})
  @DisplayName("finds an episode that is written behind the title of its show")
  void episodeBehindTitle(String text) {
    catalogue.answering("exact show breaking bad", show(1, "Breaking Bad", 2008));
    assertThat(resolve(text))
        .isInstanceOfSatisfying(
            Resolution.Found.class,
            found -> assertThat(found.item().reference()).isEqualTo("show/breaking-bad/1/5"));
  }

  @Test
  @DisplayName("finds a season that is written behind the title of its show")
  void seasonBehindTitle() {
    catalogue.answering("exact show breaking bad", show(1, "Breaking Bad", 2008));
    assertThat(resolve("breaking bad S02"))
        .isInstanceOfSatisfying(
            Resolution.Found.class,
            found -> assertThat(found.item().reference()).isEqualTo("show/breaking-bad/2"));
  }

  @Test
  @DisplayName("finds what a slug is of where its type is not said")
  void slugWithoutType() {
    MediaItem film =
        new MediaItem.OfMovie(Movie.of("Dune", 2021, new Ids(2L, "dune-2021", null, null, null)));
    catalogue.answering("broad movie,show dune", movie(1, "Dune", 1984), film);
    assertThat(resolve("dune-2021")).isEqualTo(new Resolution.Found("dune-2021", film));
    MediaItem horses = show(3, "Slow Horses", 2022);
    catalogue.answering("broad movie,show slow-horses", horses, show(4, "Slow Horse Race", 2001));
    assertThat(resolve("slow-horses")).isEqualTo(new Resolution.Found("slow-horses", horses));
    catalogue.answering("broad movie,show x files", show(5, "The X-Files", 1993));
    assertThat(resolve("x-files")).isInstanceOf(Resolution.Unclear.class);
  }

  @Test
  @DisplayName("searches for a slug of digits, and takes nothing else")
  void slugOfDigits() {
    assertThat(resolve("https://trakt.tv/shows/1899"))
        .isEqualTo(new Resolution.Missing("https://trakt.tv/shows/1899"));
    assertThat(catalogue.asked).containsExactly("broad show 1899");
  }

  @Test
  @DisplayName("takes both episodes of a range where many may be named, and none where one may")
  void ranges() {
    assertThat(GivenReference.each("show/breaking-bad/s05e18-e19")).hasSize(2);
    assertThatThrownBy(() -> GivenReference.named("show/breaking-bad/s05e18-e19"))
        .isInstanceOf(InvalidReference.class)
        .hasMessageContaining("several episodes");
  }

  @Test
  @DisplayName("takes digits for an id and never for a slug")
  void digits() {
    assertThat(resolve("movie/1917"))
        .isInstanceOfSatisfying(
            Resolution.Found.class,
            found -> assertThat(found.item().ids()).isEqualTo(Ids.ofTrakt(1917)));
  }

  @ParameterizedTest
  @CsvSource({
    "tt0816692, lookup imdb tt0816692",
    "tmdb:movie/157336, lookup tmdb movie 157336",
    "tvdb:81189, lookup tvdb show 81189",
    "https://www.themoviedb.org/tv/1396-breaking-bad, lookup tmdb show 1396",
  })
  @DisplayName("looks up ids of others, with the type where it is known")
  void externalIds(String text, String question) {
    MediaItem item = movie(1, "Interstellar", 2014);
    catalogue.answering(question, item);
    assertThat(resolve(text)).isEqualTo(new Resolution.Found(text, item));
    assertThat(catalogue.asked).containsExactly(question);
  }

  @Test
  @DisplayName("finds nothing where an id names nothing of the kinds that are taken")
  void unknownId() {
    assertThat(resolve("tt9999999")).isEqualTo(new Resolution.Missing("tt9999999"));
  }

  @Test
  @DisplayName("takes the only exact hit, and does not search further")
  void oneExactHit() {
    MediaItem severance = show(1, "Severance", 2022);
    catalogue.answering("exact show severance", severance);
    assertThat(resolve("severance")).isEqualTo(new Resolution.Found("severance", severance));
    assertThat(catalogue.asked).containsExactly("exact movie severance", "exact show severance");
  }

  @Test
  @DisplayName("does not choose between exact hits in a script")
  void severalExactHits() {
    MediaItem film = movie(1, "Severance", 2006);
    MediaItem series = show(2, "Severance", 2022);
    catalogue.answering("exact movie severance", film).answering("exact show severance", series);
    assertThat(resolve("severance"))
        .isEqualTo(new Resolution.Unclear("severance", List.of(film, series)));
  }

  @Test
  @DisplayName("lets a year in brackets rule out the others")
  void year() {
    MediaItem old = movie(1, "Dune", 1984);
    MediaItem recent = movie(2, "Dune", 2021);
    catalogue.answering("exact movie Dune", old, recent);
    assertThat(resolve("Dune (2021)")).isEqualTo(new Resolution.Found("Dune (2021)", recent));
    assertThat(resolve("Dune (1999)")).isEqualTo(new Resolution.Missing("Dune (1999)"));
  }

  @Test
  @DisplayName("reads a year without brackets where nothing is called so as a whole")
  void yearWithoutBrackets() {
    catalogue.answering(
        "exact movie Men in Black", movie(1, "Men in Black", 1997), movie(2, "Men in Black", 1934));
    assertThat(resolve("Men in Black 1997"))
        .isInstanceOfSatisfying(
            Resolution.Found.class,
            found -> assertThat(found.item()).isEqualTo(movie(1, "Men in Black", 1997)));
    assertThat(catalogue.asked)
        .containsExactly(
            "exact movie Men in Black 1997",
            "exact show Men in Black 1997",
            "exact movie Men in Black",
            "exact show Men in Black");
  }

  @Test
  @DisplayName("takes a title that ends in a year as a whole first")
  void titleThatEndsInAYear() {
    catalogue
        .answering("exact movie Blade Runner 2049", movie(1, "Blade Runner 2049", 2017))
        .answering("exact movie Blade Runner", movie(2, "Blade Runner", 2049));
    assertThat(resolve("Blade Runner 2049"))
        .isInstanceOfSatisfying(
            Resolution.Found.class,
            found -> assertThat(found.item()).isEqualTo(movie(1, "Blade Runner 2049", 2017)));
  }

  @Test
  @DisplayName("looks broadly for a title and a year where nothing is called so exactly")
  void broadlyByBareYear() {
    catalogue.answering(
        "broad movie,show Amelie", movie(1, "Amélie", 2001), show(2, "Amelie", 2020));
    assertThat(resolve("Amelie 2001"))
        .isInstanceOfSatisfying(
            Resolution.Found.class,
            found -> assertThat(found.item()).isEqualTo(movie(1, "Amélie", 2001)));
  }

  @Test
  @DisplayName("asks a person with every candidate")
  void chosen() {
    MediaItem old = movie(1, "Dune", 1984);
    MediaItem recent = movie(2, "Dune", 2021);
    catalogue.answering("exact movie dune", old, recent);
    List<MediaItem> offered = new ArrayList<>();
    CandidateChooser second =
        (text, candidates) -> {
          offered.addAll(candidates);
          return new Choice.Picked(candidates.get(1));
        };
    assertThat(resolve("dune", second)).isEqualTo(new Resolution.Found("dune", recent));
    assertThat(offered).containsExactly(old, recent);
  }

  @Test
  @DisplayName("ends when the person wants none of them")
  void declined() {
    catalogue.answering("broad movie,show dune", movie(1, "Dune", 1984), movie(2, "Dune", 2021));
    assertThatThrownBy(() -> resolve("dune", (text, candidates) -> new Choice.Declined()))
        .isInstanceOfSatisfying(
            TraktException.class,
            e -> assertThat(e.failure()).isEqualTo(new TraktFailure.NothingChosen()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"spider-man no way home", "SPIDER MAN: NO WAY HOME", "Spider-Man: No Way Home"})
  @DisplayName("takes a sole broad hit that is called so, but for case and signs")
  void soleBroadHit(String text) {
    MediaItem film = movie(1, "Spider-Man: No Way Home", 2021);
    catalogue.answering("broad movie,show " + text, film);
    assertThat(resolve(text)).isEqualTo(new Resolution.Found(text, film));
  }

  @Test
  @DisplayName("does not mind accents")
  void accents() {
    MediaItem film = movie(1, "Amélie", 2001);
    catalogue.answering("broad movie,show amelie", film);
    assertThat(resolve("amelie")).isEqualTo(new Resolution.Found("amelie", film));
  }

  @Test
  @DisplayName("does not take a sole broad hit that is called otherwise")
  void otherTitle() {
    MediaItem film = movie(1, "Interstellar", 2014);
    catalogue.answering("broad movie,show intrestelar", film);
    assertThat(resolve("intrestelar"))
        .isEqualTo(new Resolution.Unclear("intrestelar", List.of(film)));
  }

  @Test
  @DisplayName("does not choose between broad hits, even where one is called so")
  void severalBroadHits() {
    MediaItem one = movie(1, "Weapons", 2025);
    MediaItem other = movie(2, "Lethal Weapon", 1987);
    catalogue.answering("broad movie,show weapons", one, other);
    assertThat(resolve("weapons"))
        .isEqualTo(new Resolution.Unclear("weapons", List.of(one, other)));
  }

  @Test
  @DisplayName("asks for one type only where one is taken")
  void oneType() {
    new ResolveReferences(catalogue, CandidateChooser.nobody())
        .all(List.of(GivenReference.named("some title")), EnumSet.of(ItemType.SHOW));
    assertThat(catalogue.asked).containsExactly("exact show some title", "broad show some title");
  }

  @ParameterizedTest
  @ValueSource(strings = {"person/bryan-cranston", "nm0186505", "list:55", "user:sean"})
  @DisplayName("refuses other types before any request")
  void otherType(String text) {
    ResolveReferences references = new ResolveReferences(catalogue, CandidateChooser.nobody());
    List<GivenReference> wanted =
        List.of(GivenReference.named("tt0816692"), GivenReference.named(text));
    assertThatThrownBy(() -> references.all(wanted, LISTED))
        .isInstanceOf(InvalidReference.class)
        .hasMessageContaining(text)
        .hasMessageContaining("this takes movies, shows, seasons and episodes");
    assertThat(catalogue.asked).isEmpty();
  }

  @Test
  @DisplayName("passes on what is known already")
  void known() {
    MediaItem film = movie(28, "TRON: Legacy", 2010);
    assertThat(
            new ResolveReferences(catalogue, CandidateChooser.nobody())
                .all(List.of(new GivenReference.Known(film)), LISTED))
        .containsExactly(new Resolution.Found(film.reference(), film));
  }

  @Test
  @DisplayName("ends in a failure where one thing is needed and there is none, or several")
  void one() {
    ResolveReferences references = new ResolveReferences(catalogue, CandidateChooser.nobody());
    MediaItem film = movie(1, "Interstellar", 2014);
    catalogue.answering("broad movie inter", film).answering("exact movie it", film);
    Set<ItemType> movies = EnumSet.of(ItemType.MOVIE);
    assertThat(references.one(GivenReference.named("it"), movies)).isEqualTo(film);
    assertThatThrownBy(() -> references.one(GivenReference.named("nothing at all"), movies))
        .isInstanceOfSatisfying(
            TraktException.class,
            e ->
                assertThat(e.failure())
                    .isEqualTo(TraktFailure.NotFound.title("movie for \"nothing at all\"")));
    assertThatThrownBy(() -> references.one(GivenReference.named("inter"), movies))
        .isInstanceOfSatisfying(
            TraktException.class,
            e ->
                assertThat(e.failure())
                    .isEqualTo(new TraktFailure.Ambiguous("inter", List.of(film))));
  }
}
