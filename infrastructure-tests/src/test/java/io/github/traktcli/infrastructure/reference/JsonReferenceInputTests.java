package io.github.traktcli.infrastructure.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.traktcli.application.reference.GivenReference;
import io.github.traktcli.domain.input.InvalidInput;
import io.github.traktcli.domain.media.IdProvider;
import io.github.traktcli.domain.media.ItemReference;
import io.github.traktcli.domain.media.MediaItem;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("References on standard input")
class JsonReferenceInputTests {

  private static List<GivenReference> read(String text) {
    return new JsonReferenceInput().read(text);
  }

  private static String reference(String text) {
    return read(text).getFirst() instanceof GivenReference.Known(MediaItem item)
        ? item.reference()
        : "";
  }

  @Test
  @DisplayName("stand one a line, with empty lines between")
  void lines() {
    assertThat(read("\ufeffmovie/tron-legacy-2010\r\n\n  tt0816692  \nThe Wire\n"))
        .containsExactly(
            GivenReference.named("movie/tron-legacy-2010"),
            GivenReference.named("tt0816692"),
            GivenReference.named("The Wire"));
    assertThat(read(" \n")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"watchers\":541,\"movie\":{\"title\":\"A\",\"ids\":{\"slug\":\"a\"}}}|movie/a",
        "[{\"type\":\"movie\",\"movie\":{\"ids\":{\"slug\":\"a\"}}}]|movie/a",
        "{\"rank\":1,\"type\":\"show\",\"show\":{\"ids\":{\"trakt\":7}}}|show/7",
        "{\"episode\":{\"season\":1,\"number\":2,\"ids\":{}},\"show\":{\"ids\":{\"slug\":\"b\"}}}|show/b/1/2",
        "{\"type\":\"season\",\"season\":{\"number\":2,\"ids\":{\"trakt\":5}},\"show\":{\"ids\":{\"slug\":\"b\"}}}|show/b/2",
        "{\"title\":\"A\",\"year\":2010,\"ids\":{\"slug\":\"a\",\"tvdb\":null}}|show/a",
        "{\"title\":\"A\",\"ids\":{\"slug\":\"a\"},\"type\":\"movie\"}|movie/a",
        "{\"title\":\"A\",\"ids\":{\"slug\":\"a\"},\"released\":\"2010-12-16\"}|movie/a",
        "{\"season\":1,\"number\":2,\"ids\":{\"trakt\":9,\"tvdb\":8}}|episode:9",
      })
  @DisplayName("may be JSON, wrapped or bare")
  void json(String text, String reference) {
    assertThat(reference(text)).isEqualTo(reference);
  }

  @Test
  @DisplayName("keep the titles that stand beside the ids")
  void titles() {
    assertThat(read("{\"movie\":{\"title\":\"Dune\",\"year\":2021,\"ids\":{\"trakt\":1}}}"))
        .singleElement()
        .isInstanceOfSatisfying(
            GivenReference.Known.class,
            known -> assertThat(known.item().label()).isEqualTo("Dune (2021)"));
  }

  @Test
  @DisplayName("may be JSON on each line, or one document over many lines")
  void documents() {
    String film = "{\"movie\":{\"ids\":{\"slug\":\"a\"}}}";
    assertThat(read(film + "\n" + film + "\n")).hasSize(2);
    assertThat(read("{\n  \"movie\": {\n    \"ids\": {\"slug\": \"a\"}\n  }\n}")).hasSize(1);
    assertThat(read("[\n" + film + ",\n" + film + "\n]")).hasSize(2);
    assertThat(read("[\"movie/a\", \"show/b\"]"))
        .containsExactly(GivenReference.named("movie/a"), GivenReference.named("show/b"));
    assertThat(read("[]")).isEmpty();
  }

  @Test
  @DisplayName("are looked up by their IMDb id where nothing says what they are")
  void bare() {
    assertThat(read("{\"title\":\"A\",\"ids\":{\"slug\":\"a\",\"imdb\":\"tt1104001\"}}"))
        .containsExactly(
            new GivenReference.Named(
                "tt1104001",
                new ItemReference.External(IdProvider.IMDB, Optional.empty(), "tt1104001")));
  }

  @Test
  @DisplayName("may be the outcomes that this client prints")
  void outcomes() {
    assertThat(read("[{\"status\":\"added\",\"reference\":\"movie/a\",\"ids\":{\"trakt\":1}}]"))
        .containsExactly(GivenReference.named("movie/a"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"title\":\"A\"}",
        "{\"movie\":{\"title\":\"A\"}}",
        "{\"movie\":{\"title\":\"A\",\"ids\":{}}}",
        "{\"title\":\"A\",\"ids\":{\"slug\":\"a\"}}",
        "[1]",
        "[null]",
        "{\"movie\":",
        "movie/",
      })
  @DisplayName("are refused when they name nothing")
  void refused(String text) {
    assertThatThrownBy(() -> read(text)).isInstanceOf(InvalidInput.class);
  }
}
