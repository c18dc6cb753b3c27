package io.github.traktcli.presentation.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What can be said of packages and releases without making any. */
@DisplayName("Packages")
class PackagingTests {

  private static final Path ROOT = Path.of(System.getProperty("trakt.root", ".."));

  @Test
  @DisplayName("are released by actions that are named by their commits")
  void actionsArePinned() throws IOException {
    List<String> uses = all("uses: (\\S+.*)", ".github/workflows/release.yml");
    assertThat(uses)
        .hasSizeGreaterThan(5)
        .allSatisfy(action -> assertThat(action).matches("[\\w/-]+@[0-9a-f]{40} # v[0-9.]+"));
    assertThat(all("uses: \\S+@(v\\d\\S*)", ".github/workflows/ci.yml")).isEmpty();
    assertThat(all("uses: \\S+@(v\\d\\S*)", ".github/workflows/spec-drift.yml")).isEmpty();
  }

  @Test
  @DisplayName("are published by one job, the only one that may write")
  void onlyOneJobMayWrite() throws IOException {
    String workflow = text(".github/workflows/release.yml");
    int publish = workflow.indexOf("\n  publish:\n");
    assertThat(workflow.substring(0, publish))
        .doesNotContain(": write", "secrets.", "cache: maven");
    assertThat(workflow.substring(publish)).contains("environment: release", "contents: write");
  }

  @Test
  @DisplayName("of every system that is built are the ones that JReleaser is told of, as .zip")
  void jreleaserKnowsThePackages() throws IOException {
    assertThat(all("path: \"target/dist/(trakt-\\S+)\"", "jreleaser.yml"))
        .containsExactly(
            "trakt-{{projectVersion}}-linux-x64.zip",
            "trakt-{{projectVersion}}-linux-arm64.zip",
            "trakt-{{projectVersion}}-macos-x64.zip",
            "trakt-{{projectVersion}}-macos-arm64.zip",
            "trakt-{{projectVersion}}-windows-x64.zip");
    assertThat(all("os: \\[(.*)\\]", ".github/workflows/release.yml").getFirst().split(", "))
        .hasSize(5);
  }

  @Test
  @DisplayName("for Windows leave the variables of whoever calls them to their programs")
  void theWindowsLauncherKeepsTheEnvironment() throws IOException {
    assertThat(text("scripts/package/launcher.cmd"))
        .contains(
            "setlocal DisableDelayedExpansion\n",
            "\nendlocal & \"%home%\\runtime\\bin\\java.exe\"");
  }

  @Test
  @DisplayName("hold no jar whose terms are not told")
  void everyJarHasItsTerms() throws IOException, InterruptedException {
    Path app = ROOT.resolve("presentation/target/app");
    assumeTrue(Files.isDirectory(app), "Maven has not built the program here");
    Process told =
        new ProcessBuilder("sh", "scripts/package/third-party", app.toAbsolutePath().toString())
            .directory(ROOT.toFile())
            .redirectErrorStream(true)
            .start();
    String terms = new String(told.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(told.waitFor()).as(terms).isZero();
    try (Stream<Path> files = Files.list(app)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .filteredOn(name -> name.endsWith(".jar") && !name.startsWith("trakt"))
          .isNotEmpty()
          .allSatisfy(name -> assertThat(terms).contains("\n" + name + " ("));
    }
  }

  private static List<String> all(String pattern, String file) throws IOException {
    return Pattern.compile(pattern)
        .matcher(text(file))
        .results()
        .map(PackagingTests::first)
        .toList();
  }

  private static String first(MatchResult match) {
    return match.group(1).strip();
  }

  private static String text(String file) throws IOException {
    return Files.readString(ROOT.resolve(file)).replace("\r", "");
  }
}
