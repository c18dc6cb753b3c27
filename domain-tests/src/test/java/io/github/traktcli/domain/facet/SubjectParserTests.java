package io.github.traktcli.domain.facet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.traktcli.domain.input.InvalidInput;
import io.github.traktcli.domain.lists.ListName;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The names of what is no title")
class SubjectParserTests {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "417",
        " 417 ",
        "comment:417",
        "Comment:417",
        "https://trakt.tv/comments/417",
        "trakt.tv/comments/417/",
        "https://app.trakt.tv/comments/417"
      })
  void ofACommentAreItsIdAndItsAddress(String text) {
    assertThat(SubjectParser.comment(text)).isEqualTo(new Subject.OfComment(417));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "dune", "-1", "1.5", "٤", "comment:", "1234567890123456789012"})
  void ofACommentAreNumbersAndNothingElse(String text) {
    assertThatThrownBy(() -> SubjectParser.comment(text))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining("A comment is named by its id");
  }

  @ParameterizedTest
  @CsvSource({
    "sean, sean",
    "Sean, sean",
    "user:sean-rudford, sean-rudford",
    "@sean, sean",
    "me, me",
    "https://trakt.tv/users/sean, sean",
    "https://trakt.tv/users/sean/progress, sean",
    "https://app.trakt.tv/profile/sean, sean",
    "app.trakt.tv/profile/Sean/?mode=media, sean"
  })
  void ofAUserAreTheSlugAndTheAddress(String text, String slug) {
    assertThat(SubjectParser.user(text)).isEqualTo(new Subject.OfUser(slug));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Sean Rudford", "a/b", "né", "https://example.org/users/sean", ".."})
  void ofAUserAreNoDisplayNames(String text) {
    assertThatThrownBy(() -> SubjectParser.user(text)).isInstanceOf(InvalidInput.class);
  }

  @ParameterizedTest
  @CsvSource({
    "movie/tron-legacy-2010, a movie",
    "episode:73640, an episode",
    "list:55, a list",
    "comment:417, a comment"
  })
  void ofAUserAreNoReferencesToSomethingElse(String text, String what) {
    assertThatThrownBy(() -> SubjectParser.user(text))
        .isInstanceOf(InvalidInput.class)
        .hasMessage("\"%s\" names %s, and no user.", text, what);
  }

  @ParameterizedTest
  @CsvSource({
    "55, , 55",
    "list:55, , 55",
    "https://trakt.tv/lists/55, , 55",
    "https://app.trakt.tv/lists/official/55?type=movie, , 55",
    "rainy-days, me, rainy-days",
    "sean/star-wars, sean, star-wars",
    "sean/55, sean, 55",
    "list:sean/star-wars, sean, star-wars",
    "https://trakt.tv/users/sean/lists/star-wars, sean, star-wars",
    "https://app.trakt.tv/users/sean/lists/star-wars?sort=rank, sean, star-wars",
    "https://trakt.tv/users/sean/lists/star-wars/comments, sean, star-wars",
    "https://app.trakt.tv/profile/sean/lists/star-wars/, sean, star-wars"
  })
  void ofAListAreIdsSlugsAndAddresses(String text, String owner, String list) {
    assertThat(SubjectParser.list(text))
        .isEqualTo(new Subject.OfList(Optional.ofNullable(owner), list));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a/b/c", "/", "sean/", "/star-wars", "Rainy Days", "list:"})
  void ofAListAreNothingElse(String text) {
    assertThatThrownBy(() -> SubjectParser.list(text)).isInstanceOf(InvalidInput.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://trakt.tv/users/sean",
        "https://trakt.tv/users/sean/watchlist",
        "https://trakt.tv/users/sean/lists",
        "https://trakt.tv/users/sean/lists/",
        "https://trakt.tv/users/sean/smart-lists/fresh",
        "https://app.trakt.tv/profile/sean"
      })
  void ofAListAreNoOtherPagesOfSomebody(String text) {
    assertThatThrownBy(() -> SubjectParser.list(text)).isInstanceOf(InvalidInput.class);
    assertThatThrownBy(() -> SubjectParser.listName(text)).isInstanceOf(InvalidInput.class);
  }

  @Test
  void ofAListMayBeTheAddressOfAPageBelowIt() {
    assertThat(SubjectParser.listName("https://trakt.tv/users/Sean/lists/star-wars/comments"))
        .isEqualTo(new ListName.OfOwner("sean", "star-wars"));
    assertThat(SubjectParser.smartListName("https://trakt.tv/users/sean/smart-lists/fresh"))
        .isEqualTo(new ListName.OfOwner("sean", "fresh"));
  }
}
