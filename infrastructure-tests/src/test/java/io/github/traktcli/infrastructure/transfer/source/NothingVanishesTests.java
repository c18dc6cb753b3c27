package io.github.traktcli.infrastructure.transfer.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.traktcli.application.failure.TraktException;
import io.github.traktcli.domain.input.InvalidInput;
import io.github.traktcli.domain.transfer.ImportAction;
import io.github.traktcli.domain.transfer.ImportOrigin;
import io.github.traktcli.domain.transfer.ImportRecord;
import io.github.traktcli.domain.transfer.ImportRejection;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A property of all readers: whatever is missing, blank or of another type in a file, each of its
 * rows is asked for, refused or told to mean nothing, or the file as a whole is refused in words.
 */
@DisplayName("A row of a changed export")
class NothingVanishesTests {

  @TempDir private Path folder;

  static Stream<Fixture> fixtures() {
    return FixtureTests.fixtures();
  }

  @ParameterizedTest
  @MethodSource("fixtures")
  void isToldOf(Fixture fixture) throws IOException {
    ChangedExport export = ChangedExport.of(fixture, folder.resolve("export"));
    List<String> vanished = new ArrayList<>();
    export.eachChange(
        change -> {
          try {
            List<ImportRecord> found = new ArrayList<>();
            FixtureTests.SOURCES
                .open(List.of(folder.resolve("export").toString()), fixture.options())
                .read(found::add);
            Told told = Told.of(found);
            change.rows().stream()
                .filter(row -> !told.tells(row))
                .forEach(row -> vanished.add(change.what() + ": " + row));
          } catch (TraktException | InvalidInput e) {
            if (e.getMessage() == null || e.getMessage().isBlank()) {
              vanished.add(change.what() + ": no words");
            }
          } catch (RuntimeException e) {
            vanished.add(change.what() + ": " + e);
          }
        });
    assertThat(vanished).isEmpty();
  }

  /** What a reading tells of: files as a whole, lines, and places in documents. */
  private record Told(Set<String> files, Set<String> lines, Map<String, Set<String>> paths) {

    static Told of(List<ImportRecord> found) {
      Told told = new Told(new HashSet<>(), new HashSet<>(), new java.util.HashMap<>());
      found.forEach(
          record -> {
            switch (record) {
              case ImportAction action -> told.add(action.origin());
              case ImportRejection rejection -> told.add(rejection.origin());
              case ImportRecord.Ignored ignored -> told.add(ignored.origin());
              case ImportRecord.NewList list -> {}
              case ImportRecord.Warning warning -> {}
            }
          });
      return told;
    }

    private void add(ImportOrigin origin) {
      if (origin.line() != null) {
        lines.add(origin.file() + ":" + origin.line());
      } else if (origin.path() == null) {
        files.add(origin.file());
      } else {
        String path = origin.path();
        Set<String> ofFile = paths.computeIfAbsent(origin.file(), any -> new HashSet<>());
        ofFile.add(path);
        for (int i = 1; i < path.length(); i++) {
          if (".[/".indexOf(path.charAt(i)) >= 0) {
            ofFile.add(path.substring(0, i));
          }
        }
      }
    }

    boolean tells(ImportOrigin row) {
      return files.contains(row.file())
          || lines.contains(row.file() + ":" + row.line())
          || (row.path() != null && paths.getOrDefault(row.file(), Set.of()).contains(row.path()));
    }
  }
}
