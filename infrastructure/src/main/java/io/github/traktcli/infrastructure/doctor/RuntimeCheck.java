package io.github.traktcli.infrastructure.doctor;

import io.github.traktcli.application.doctor.Check;
import io.github.traktcli.application.doctor.Finding;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** Which program this is, what runs it, and whether it starts as fast as it can. */
public record RuntimeCheck(String version, String date) implements Check {

  private static final String CACHE = "-XX:AOTCache=";

  @Override
  public String name() {
    return "version";
  }

  @Override
  public List<Finding> look() {
    return List.of(
        Finding.ok(name(), "trakt " + version + " of " + date),
        Finding.ok(
            "runtime",
            "Java %s (%s) on %s %s, %s"
                .formatted(
                    System.getProperty("java.runtime.version", ""),
                    System.getProperty("java.vendor", ""),
                    System.getProperty("os.name", ""),
                    System.getProperty("os.version", ""),
                    System.getProperty("os.arch", ""))),
        cache());
  }

  private static Finding cache() {
    return ProcessHandle.current().info().arguments().stream()
        .flatMap(Arrays::stream)
        .filter(argument -> argument.startsWith(CACHE))
        .map(argument -> cache(Path.of(argument.substring(CACHE.length()))))
        .findFirst()
        .orElse(Finding.ok("start-up cache", "None is used; each start takes longer."));
  }

  private static Finding cache(Path file) {
    long size = file.toFile().length();
    return Files.isReadable(file) && size > 0
        ? Finding.ok("start-up cache", "%s, %d MB".formatted(file, (size >> 20) + 1))
        : Finding.warning(
            "start-up cache",
            file + " is not there, so that each start takes longer.",
            "Install trakt again.");
  }
}
