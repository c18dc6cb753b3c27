package io.github.traktcli.presentation.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.traktcli.presentation.run.Launcher;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The shell lets no file grow beyond a few blocks, which is how a drive is full. */
@DisplayName("An export for which there is no room")
@DisabledOnOs(OS.WINDOWS)
class FullDiskProcessTests {

  @TempDir private Path folder;

  private record Ended(int code, String err) {}

  private Ended run(int blocks, String... arguments) throws Exception {
    String words = String.join(" ", arguments);
    Path err = folder.resolve("err.txt");
    Process process =
        Launcher.fresh()
            .in(folder.resolve("home"))
            .start(
                List.of(
                    "sh",
                    "-c",
                    "ulimit -f %d; exec sh %s --sandbox %s 2>%s"
                        .formatted(blocks, Launcher.path(), words, err)));
    process.getOutputStream().close();
    process.getInputStream().readAllBytes();
    assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
    return new Ended(process.exitValue(), Files.readString(err, StandardCharsets.UTF_8));
  }

  private List<String> names(Path of) throws IOException {
    try (Stream<Path> files = Files.list(of)) {
      return files.map(Path::getFileName).map(Path::toString).sorted().toList();
    }
  }

  @ParameterizedTest
  @CsvSource({"1", "8", "24"})
  @DisplayName("leaves nothing behind, and the captures of before as they were, however many stay")
  void captures(int blocks) throws Exception {
    Path captures = folder.resolve("captures");
    assertThat(run(100_000, "export", "--captures", captures.toString()).code()).isZero();
    List<String> before = names(captures);
    byte[] content = Files.readAllBytes(captures.resolve(before.getFirst()));

    Ended ended = run(blocks, "export", "--captures", captures.toString(), "--keep", "1");

    assertThat(ended.code()).isEqualTo(1);
    assertThat(ended.err()).contains("Cannot use", "File too large");
    assertThat(names(captures)).isEqualTo(before);
    assertThat(captures.resolve(before.getFirst())).hasBinaryContent(content);
  }

  @ParameterizedTest
  @CsvSource({"trakt, all.zip", "json, all.json", "sqlite, all.db", "csv, all.csv", "ics, all.ics"})
  @DisplayName("leaves a file of that name as it was")
  void named(String form, String name) throws Exception {
    Path file = folder.resolve(name);
    Files.writeString(file, "of before");

    Ended ended = run(8, "export", form, "--out", file.toString());

    assertThat(ended.code()).isEqualTo(1);
    assertThat(ended.err()).contains("Cannot use", "File too large");
    assertThat(file).hasContent("of before");
    assertThat(names(folder)).allMatch(one -> !one.startsWith(".trakt"));
  }
}
