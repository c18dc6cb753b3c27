package io.github.traktcli.presentation.library;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.traktcli.domain.today.OnAnyDay;
import io.github.traktcli.presentation.run.Result;
import io.github.traktcli.presentation.run.SandboxAccount;
import io.github.traktcli.presentation.run.Trakt;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The collection")
@OnAnyDay
class CollectionInSandboxTests {

  private static final String FILM = "movie/tron-legacy-2010";

  @RegisterExtension private final SandboxAccount account = new SandboxAccount();

  private Trakt trakt;

  @BeforeEach
  void start() {
    trakt = account.trakt();
    trakt.run("collection", "remove", FILM);
  }

  private String film(String members) {
    return trakt
        .run(
            "collection",
            "list",
            "movies",
            "--jq",
            ".[] | select(.movie.ids.slug == \"tron-legacy-2010\") | " + members)
        .out()
        .strip();
  }

  @ParameterizedTest
  @CsvSource({
    "2015-01-01, 2015-01-01T20:00:00.000Z",
    "2015-01-01 21:30, 2015-01-02T05:30:00.000Z",
    "2015-01-01T21:30:00+02:00, 2015-01-01T19:30:00.000Z",
    "2015-01-01T21:30:00.000Z, 2015-01-01T21:30:00.000Z",
  })
  @DisplayName("takes the days of a table and of JSON as those of the user")
  void daysOfDocuments(String said, String kept) {
    Trakt west = trakt.at(Trakt.NOON, ZoneId.of("America/Los_Angeles"));
    for (String document :
        List.of(
            "reference,collected_at\n" + FILM + "," + said,
            "[{\"collected_at\":\""
                + said
                + "\",\"movie\":{\"ids\":{\"slug\":\"tron-legacy-2010\"}}}]")) {
      Result added = west.typing(document).run("collection", "add", "-");
      assertThat(added.exitCode()).as(added.err()).isZero();
      assertThat(film(".collected_at")).isEqualTo(kept);
      trakt.run("collection", "remove", FILM);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"soon", "2015-02-30", "unknown"})
  @DisplayName("takes nothing from a table that is no time")
  void noTime(String said) {
    Result refused =
        trakt.typing("reference,collected_at\n" + FILM + "," + said).run("collection", "add", "-");
    assertThat(refused.exitCode()).isEqualTo(2);
    assertThat(film(".collected_at")).isEmpty();
  }

  @Test
  @DisplayName("takes every detail of a copy, and shows it")
  void details() {
    Result added =
        trakt.run(
            "collection",
            "add",
            FILM,
            "--media-type",
            "bluray",
            "--resolution",
            "uhd-4k",
            "--hdr",
            "dolby_vision",
            "--audio",
            "dolby_atmos",
            "--audio-channels",
            "10.1",
            "--3d",
            "true");
    assertThat(added.err()).isEmpty();
    assertThat(added.exitCode()).isZero();
    assertThat(
            film(
                ".metadata | [.media_type, .resolution, .hdr, .audio, .audio_channels, .[\"3d\"]]"))
        .isEqualToIgnoringWhitespace(
            "[\"bluray\",\"uhd_4k\",\"dolby_vision\",\"dolby_atmos\",\"10.1\",true]");
    assertThat(trakt.run("collection", "list", "movies").lines())
        .anySatisfy(line -> assertThat(line).contains("10.1").endsWith("\t" + FILM));
  }

  @ParameterizedTest
  @CsvSource({
    "--media-type, cassette",
    "--resolution, 4k",
    "--hdr, hdr11",
    "--audio, loud",
    "--audio-channels, 7",
    "--3d, perhaps",
  })
  @DisplayName("takes no detail that Trakt does not know, and says which there are")
  void unknownDetail(String option, String value) {
    Result refused = trakt.run("collection", "add", FILM, option, value);
    assertThat(refused.exitCode()).isEqualTo(2);
    assertThat(refused.err()).contains(option + " is one of");
    assertThat(film(".")).isEmpty();
  }

  @Test
  @DisplayName("keeps the day that something was collected and what else is known of the copy")
  void keepsTheDay() {
    trakt.run("collection", "add", FILM, "--media-type", "dvd", "--at", "2015-03-04 10:00Z");
    assertThat(film(".collected_at")).contains("2015-03-04T10:00:00.000Z");
    Result more = trakt.run("collection", "add", FILM, "--hdr", "hdr10");
    assertThat(more.out()).startsWith("updated\t");
    assertThat(film(".collected_at")).contains("2015-03-04T10:00:00.000Z");
    assertThat(film(".metadata | .media_type + \" \" + .hdr")).contains("dvd hdr10");
  }

  @Test
  @DisplayName("calls what is so already no change")
  void same() {
    trakt.run("collection", "add", FILM, "--media-type", "dvd");
    assertThat(trakt.run("collection", "add", FILM, "--media-type", "dvd").out())
        .startsWith("already_there\t");
    assertThat(trakt.run("collection", "add", FILM).out()).startsWith("already_there\t");
  }

  @Test
  @DisplayName("takes all episodes of a bare show, also where some are there")
  void show() {
    trakt.run("collection", "remove", "show/dark");
    trakt.run("collection", "add", "show/dark/1/1");
    assertThat(trakt.run("collection", "add", "show/dark").out()).startsWith("updated\t");
    assertThat(trakt.run("collection", "list", "episodes", "-q").lines())
        .contains("show/dark/1/1", "show/dark/1/2");
  }

  @Test
  @DisplayName("comes back from its own document with days and details")
  void roundTrip() {
    trakt.run("collection", "add", FILM, "--media-type", "dvd", "--at", "2015-03-04 10:00Z");
    String before = film("[.]");
    trakt.run("collection", "remove", FILM);
    trakt.typing(before).run("collection", "add", "-");
    assertThat(film(".collected_at")).contains("2015-03-04T10:00:00.000Z");
    assertThat(film(".metadata.media_type")).contains("dvd");
  }

  @Test
  @DisplayName("is listed by the word behind it")
  void types() {
    assertThat(trakt.run("collection", "list", "shows", "-q").lines())
        .allMatch(line -> line.startsWith("show/"));
    assertThat(trakt.run("collection", "list", "media").exitCode()).isZero();
    assertThat(trakt.run("collection", "list", "people").exitCode()).isEqualTo(2);
  }
}
