package io.github.traktcli.presentation.cli;

import io.github.traktcli.presentation.manual.ManPages;
import io.github.traktcli.presentation.output.Terminals;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.stream.Stream;

/** Part of the build: writes the help that {@link KeptHelp} shows. No command line leads here. */
final class WriteHelp {

  private WriteHelp() {}

  /** Takes the folder to write to and one for manual pages; what they held is removed. */
  public static void main(String... arguments) throws IOException, IllegalAccessException {
    Path folder = Path.of(arguments[0]);
    empty(folder);
    Cli program =
        new Cli(
            new Surroundings(
                InputStream.nullInputStream(),
                OutputStream.nullOutputStream(),
                OutputStream.nullOutputStream(),
                Terminals.NONE,
                Map.of(),
                InstantSource.fixed(Instant.EPOCH),
                () -> ZoneOffset.UTC,
                _ -> {},
                _ -> {}));
    program.keep(KeptHelp.in(folder), KeptOptions.in(folder));
    if (arguments.length > 1) {
      write(
          Path.of(arguments[1]),
          ManPages.of(program.wholeManual(), LocalDate.parse(Version.date())));
    }
  }

  private static void write(Path folder, Map<String, String> pages) throws IOException {
    empty(folder);
    Files.createDirectories(folder);
    for (Map.Entry<String, String> page : pages.entrySet()) {
      Files.writeString(folder.resolve(page.getKey()), page.getValue());
    }
  }

  private static void empty(Path folder) throws IOException {
    if (Files.isDirectory(folder)) {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.filter(Files::isRegularFile).toList()) {
          Files.delete(file);
        }
      }
    }
  }
}
