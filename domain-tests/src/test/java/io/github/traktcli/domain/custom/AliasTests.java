package io.github.traktcli.domain.custom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.traktcli.domain.input.InvalidInput;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("An alias")
class AliasTests {

  private static List<String> words(String expansion, String... arguments) {
    return new Alias("x", expansion).with(List.of(arguments));
  }

  @Test
  void dividesItsWordsAsAShellDoes() {
    assertThat(words("search  'two words' \"it's\" a\\ b ''"))
        .containsExactly("search", "two words", "it's", "a b", "");
    assertThat(words("api \"a\\\"b\" \"c\\d\" e'f'\"g\""))
        .containsExactly("api", "a\"b", "c\\d", "efg");
  }

  @Test
  void keepsAnArgumentOneWordWhateverIsInIt() {
    assertThat(words("history add $1 --at \"$2\"", "a b 'c", "10m ago"))
        .containsExactly("history", "add", "a b 'c", "--at", "10m ago");
    assertThat(words("lookup tmdb:$1/$2", "movie", "$1"))
        .containsExactly("lookup", "tmdb:movie/$1");
  }

  @Test
  void putsArgumentsWithoutAPlaceBehindAllOthers() {
    assertThat(words("watchlist", "add", "x y")).containsExactly("watchlist", "add", "x y");
    assertThat(words("rate $2", "a", "b", "c")).containsExactly("rate", "b", "c");
  }

  @Test
  void takesAllArgumentsWhereItSaysSo() {
    assertThat(words("watchlist add $@ --yes", "a", "b c"))
        .containsExactly("watchlist", "add", "a", "b c", "--yes");
    assertThat(words("watchlist add \"$@\" --yes")).containsExactly("watchlist", "add", "--yes");
    assertThat(words("search \"the $@\"", "big", "one")).containsExactly("search", "the big one");
  }

  @Test
  void leavesOtherSignsOfMoneyAlone() {
    assertThat(words("x --jq '. as $y | $y' \\$1 $0 $"))
        .containsExactly("x", "--jq", ". as $y | $y", "$1", "$0", "$");
    assertThat(words("x $10", "1", "2", "3", "4", "5", "6", "7", "8", "9", "ten"))
        .containsExactly("x", "ten");
  }

  @Test
  void saysHowManyArgumentsItTakes() {
    assertThatExceptionOfType(InvalidInput.class)
        .isThrownBy(() -> words("history add $1 --at $2", "one"))
        .withMessage("The alias \"x\" takes 2 arguments: it stands for history add $1 --at $2");
  }

  @ParameterizedTest
  @ValueSource(strings = {"search 'a", "search \"a", "search \"a\\\""})
  void saysWhereAQuoteHasNoEnd(String expansion) {
    assertThatExceptionOfType(InvalidInput.class)
        .isThrownBy(() -> words(expansion))
        .withMessageContaining("without its end");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "A", "a b", "1a", "-a", "a/b", "a.b", "../a", "ä"})
  void hasANameOfPlainLetters(String name) {
    assertThatExceptionOfType(InvalidInput.class)
        .isThrownBy(() -> new Alias(name, "watchlist"))
        .withMessageContaining("small letters");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "  ", "!", "! ", "a\nb", "a\u0000b"})
  void standsForOneLine(String expansion) {
    assertThatExceptionOfType(InvalidInput.class).isThrownBy(() -> new Alias("x", expansion));
  }
}
