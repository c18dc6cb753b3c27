package io.github.traktcli.presentation.social;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.traktcli.presentation.run.Result;
import io.github.traktcli.presentation.run.Trakt;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("trakt browse")
class BrowseTests {

  @ParameterizedTest
  @CsvSource({
    "movie/tron-legacy-2010,               /movies/tron-legacy-2010",
    "show/severance/1/5,                   /shows/severance/seasons/1/episodes/5",
    "show/severance/0,                     /shows/severance/seasons/0",
    "person/bryan-cranston,                /people/bryan-cranston",
    "user:sean,                            /profile/sean",
    "user:me,                              /profile/me",
    "https://app.trakt.tv/profile/sean,    /profile/sean",
    "comment:417,                          /comments/417",
    "list:55,                              /lists/55",
    "list:sean/star-wars,                  /users/sean/lists/star-wars",
  })
  void needsNoRequestForWhatHasASlug(String reference, String path) {
    Result result = Trakt.offline().run("browse", reference);
    assertThat(result.out()).isEqualTo("https://app.trakt.tv" + path + "\n");
    assertThat(result.err()).isEmpty();
    assertThat(result.exitCode()).isZero();
  }

  @Test
  void isTraktItselfWhereNothingIsNamed() {
    assertThat(Trakt.offline().run("browse").out()).isEqualTo("https://app.trakt.tv\n");
  }

  @Test
  void findsATitleByItsName() {
    assertThat(Trakt.inSandbox().run("browse", "tt0816692").out())
        .isEqualTo("https://app.trakt.tv/movies/interstellar-2014\n");
  }

  @Test
  void opensTheBrowserOnATerminalOnly(@TempDir Path home) throws IOException {
    Trakt trakt = Trakt.offline().env("BROWSER", browser(home).toString()).onTerminal(80);
    assertThat(trakt.run("browse", "movie/heat-1995", "--print").out())
        .isEqualTo("https://app.trakt.tv/movies/heat-1995\n");
    assertThat(home.resolve("opened")).doesNotExist();
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void handsTheAddressToTheProgramThatIsSettled(@TempDir Path home) throws Exception {
    Path pipe = home.resolve("opened");
    assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor()).isZero();
    Result result =
        Trakt.offline()
            .onTerminal(80)
            .env("BROWSER", browser(home).toString())
            .run("browse", "movie/heat-1995");
    assertThat(Files.readString(pipe)).isEqualTo("https://app.trakt.tv/movies/heat-1995\n");
    assertThat(result.out()).isEmpty();
    assertThat(result.err()).isEqualTo("Opening https://app.trakt.tv/movies/heat-1995\n");
  }

  @Test
  void printsTheAddressWhereThereIsNoBrowser() {
    Result result =
        Trakt.offline()
            .onTerminal(80)
            .env("BROWSER", "/no/such/browser")
            .run("browse", "movie/heat-1995");
    assertThat(result.out()).isEqualTo("https://app.trakt.tv/movies/heat-1995\n");
    assertThat(result.err()).contains("There is no browser here.");
    assertThat(result.exitCode()).isZero();
  }

  @ParameterizedTest
  @CsvSource("movie/.., Write it like")
  void refusesWhatHasNoPage(String reference, String sentence) {
    Result result = Trakt.offline().run("browse", reference);
    assertThat(result.exitCode()).isEqualTo(2);
    assertThat(result.err()).contains(sentence);
  }

  private static Path browser(Path home) throws IOException {
    Path program = home.resolve("browser");
    Files.writeString(program, "#!/bin/sh\necho \"$1\" >\"${0%/*}/opened\"\n");
    if (Files.getFileStore(program).supportsFileAttributeView("posix")) {
      Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
    return program;
  }
}
