package io.github.traktcli.presentation.custom;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.traktcli.presentation.run.Result;
import io.github.traktcli.presentation.run.Trakt;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("An extension")
@DisabledOnOs(OS.WINDOWS)
class ExtensionTests {

  @TempDir private Path home;

  private Trakt trakt() {
    return Trakt.offline().in(home).env("PATH", home + ":relative:/usr/bin:/bin");
  }

  private Path program(String name, String script) throws IOException {
    Path file = home.resolve(name);
    Files.writeString(file, script);
    assertThat(file.toFile().setExecutable(true)).isTrue();
    return file;
  }

  private String out() throws IOException {
    return Files.readString(home.resolve("out"));
  }

  @Test
  void runsWithAllThatStandsBehindItAndItsOwnExitCode() throws IOException {
    program("trakt-foo", "#!/bin/sh\nprintf '%s\\n' \"$@\" >\"${0%/*}/out\"\nexit 42\n");
    assertThat(trakt().run("foo", "a b", "--help", "-o", "$1").exitCode()).isEqualTo(42);
    assertThat(out()).isEqualTo("a b\n--help\n-o\n$1\n");
  }

  @Test
  void runsAlsoWhereItDoesNotSayWhatRunsIt() throws IOException {
    program("trakt-foo", "echo \"$1\" >\"${0%/*}/out\"\n");
    assertThat(trakt().run("foo", "x").exitCode()).isZero();
    assertThat(out()).isEqualTo("x\n");
  }

  @Test
  void isToldWhoseAccountAndWhereButNoToken() throws IOException {
    program("trakt-foo", "#!/bin/sh\nenv >\"${0%/*}/out\"\n");
    Result result =
        trakt().signedIn().env("TRAKT_CLIENT_SECRET", "the-secret").run("--profile", "work", "foo");
    assertThat(result.exitCode()).isZero();
    assertThat(out().lines())
        .contains(
            "TRAKT_PROFILE=work",
            "TRAKT_CONFIG_DIR=" + home.resolve("config"),
            "TRAKT_STATE_DIR=" + home.resolve("state"),
            "TRAKT_CACHE_DIR=" + home.resolve("cache"))
        .noneMatch(line -> line.contains("access-token") || line.contains("the-secret"));
  }

  @Test
  void neverRunsInThePlaceOfACommandOrAnAlias() throws IOException {
    program("trakt-version", "#!/bin/sh\nexit 3\n");
    Path program = program("trakt-foo", "#!/bin/sh\nexit 3\n");
    assertThat(trakt().run("version").exitCode()).isZero();
    Result set = trakt().run("alias", "set", "foo", "calendar");
    assertThat(set.exitCode()).isEqualTo(2);
    assertThat(set.err()).contains("\"foo\" is an extension, " + program);
    assertThat(trakt().run("extension").lines())
        .containsExactly("foo\t" + program, "version\t" + home.resolve("trakt-version"));
    assertThat(trakt().run("extension").err()).contains("trakt version is a command");
  }

  @Test
  void isAProgramAndNothingElse() throws IOException {
    Files.writeString(home.resolve("trakt-text"), "no program");
    Files.createDirectory(home.resolve("trakt-folder"));
    program("trakt-Odd.name", "#!/bin/sh\n");
    assertThat(trakt().run("extension").out()).isEmpty();
    assertThat(trakt().run("text").err()).contains("There is no command \"text\".");
    assertThat(trakt().run("../trakt-foo").exitCode()).isEqualTo(2);
  }

  @Test
  void isSeenBesideTheCommandsAndMeantByNearWords() throws IOException {
    Path program = program("trakt-quagga", "#!/bin/sh\n");
    assertThat(trakt().run().out()).contains("Your extensions:\n  quagga");
    assertThat(trakt().run("help", "quagga").out())
        .contains("quagga is an extension: it runs " + program + ".");
    assertThat(trakt().run("quaga").err()).contains("Did you mean quagga?");
  }

  @Test
  void thatCannotBeRunIsToldInASentence() throws IOException {
    program("trakt-foo", "#!/no/such/interpreter\n");
    Result result = trakt().run("foo");
    assertThat(result.exitCode()).isEqualTo(1);
    assertThat(result.err())
        .startsWith("trakt: Cannot use ")
        .contains("trakt-foo: it cannot be run; ")
        .doesNotContain("Exec", "error");
  }

  @Test
  void isNoPartOfTheSandbox() throws IOException {
    program("trakt-foo", "#!/bin/sh\n");
    assertThat(trakt().run("--sandbox", "foo").exitCode()).isEqualTo(2);
  }
}
