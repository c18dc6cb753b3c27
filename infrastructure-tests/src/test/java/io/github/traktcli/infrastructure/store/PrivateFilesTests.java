package io.github.traktcli.infrastructure.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.github.traktcli.application.failure.TraktException;
import io.github.traktcli.application.failure.TraktFailure;
import io.github.traktcli.application.failure.TraktFailure.LocalState;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class PrivateFilesTests {

  @TempDir private Path temporary;

  @Test
  void readsWhatWasWritten() {
    Path file = temporary.resolve("deep/er/file.json");
    assertThat(PrivateFiles.read(file)).isEmpty();
    PrivateFiles.write(file, "first äöü");
    assertThat(PrivateFiles.read(file)).contains("first äöü");
    PrivateFiles.write(file, "2");
    assertThat(PrivateFiles.read(file)).contains("2");
    assertThat(PrivateFiles.delete(file)).isTrue();
    assertThat(PrivateFiles.delete(file)).isFalse();
  }

  @Test
  void readsNothingThatFillsTheMemory() throws IOException {
    Path file = temporary.resolve("config");
    try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
      sparse.setLength(3L << 30);
    }
    assertThat(catchThrowableOfType(TraktException.class, () -> PrivateFiles.read(file)).failure())
        .isEqualTo(new LocalState(file.toString(), "it is larger than 1 MB"));
  }

  @Test
  void saysOfBytesThatTheyAreNoText() throws IOException {
    Path file = Files.write(temporary.resolve("file"), new byte[] {(byte) 0xff});
    assertThat(catchThrowableOfType(TraktException.class, () -> PrivateFiles.read(file)).failure())
        .isEqualTo(new LocalState(file.toString(), "it is no text in UTF-8"));
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void canDoWithoutAFileThatNobodyCanLookFor() throws IOException {
    Path home = Files.createDirectory(temporary.resolve("home"));
    Path file = home.resolve("config/file");
    try {
      Files.setPosixFilePermissions(home, PosixFilePermissions.fromString("---------"));
      assumeThat(Files.isExecutable(home)).as("root may look everywhere").isFalse();
      assertThat(PrivateFiles.readWithinReach(file)).isEmpty();
      assertThat(
              catchThrowableOfType(TraktException.class, () -> PrivateFiles.read(file)).failure())
          .isInstanceOf(LocalState.class);
    } finally {
      Files.setPosixFilePermissions(home, PosixFilePermissions.fromString("rwx------"));
    }
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void doesNotPassOverAFileThatIsThereAndShut() throws IOException {
    Path file = Files.writeString(temporary.resolve("config"), "color = never");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("---------"));
    assumeThat(Files.isReadable(file)).as("root may read everything").isFalse();
    assertThatThrownBy(() -> PrivateFiles.readWithinReach(file)).isInstanceOf(TraktException.class);
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void letsNobodyElseInFromTheFirstMoment() throws IOException {
    Path file = temporary.resolve("state/credentials.json");
    try (PrivateFiles.Draft draft = PrivateFiles.draft(file)) {
      assertThat(permissions(entries(temporary.resolve("state")).getFirst()))
          .isEqualTo("rw-------");
      draft.commit("secret");
    }
    assertThat(permissions(file)).isEqualTo("rw-------");
    assertThat(permissions(temporary.resolve("state"))).isEqualTo("rwx------");
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void makesAFilePrivateThatWasNot() throws IOException {
    Path file = temporary.resolve("file");
    Files.writeString(file, "old");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));
    PrivateFiles.write(file, "new");
    assertThat(permissions(file)).isEqualTo("rw-------");
  }

  @Test
  void leavesTheOldFileUntilTheNewOneIsWhole() throws IOException {
    Path file = temporary.resolve("file");
    PrivateFiles.write(file, "old");
    try (PrivateFiles.Draft draft = PrivateFiles.draft(file)) {
      assertThat(PrivateFiles.read(file)).contains("old");
      assertThat(draft).isNotNull();
    }
    assertThat(PrivateFiles.read(file)).contains("old");
    assertThat(entries(temporary)).containsExactly(file);
  }

  @Test
  void passesOverWhatAKilledProcessLeft() throws IOException {
    Path file = temporary.resolve("file");
    Files.writeString(temporary.resolve("file.123-456.tmp"), "half of a to");
    PrivateFiles.write(file, "whole");
    assertThat(PrivateFiles.read(file)).contains("whole");
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void followsALinkInsteadOfReplacingIt() throws IOException {
    Path target = temporary.resolve("dotfiles/config");
    Path link = temporary.resolve("link");
    PrivateFiles.write(target, "old");
    Files.createSymbolicLink(link, target);
    PrivateFiles.write(link, "new");
    assertThat(Files.isSymbolicLink(link)).isTrue();
    assertThat(Files.readString(target)).isEqualTo("new");
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void makesTheFileThatALinkLeadsTo() throws IOException {
    Path link = Files.createSymbolicLink(temporary.resolve("link"), Path.of("dotfiles/config"));
    PrivateFiles.write(link, "new");
    assertThat(Files.isSymbolicLink(link)).isTrue();
    assertThat(Files.readString(temporary.resolve("dotfiles/config"))).isEqualTo("new");
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void endsWhereLinksLeadInACircle() throws IOException {
    Path link = Files.createSymbolicLink(temporary.resolve("link"), Path.of("link"));
    assertThat(failure(() -> PrivateFiles.write(link, "x")))
        .isEqualTo(new LocalState(link.toString(), "its links lead in a circle"));
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void takesTheDeviceThatIsNothingForAnEmptyFile() throws IOException {
    Path link = Files.createSymbolicLink(temporary.resolve("link"), Path.of("/dev/null"));
    assertThat(PrivateFiles.readWithinReach(link)).contains("");
    Files.delete(link);
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void neitherWaitsForAPipeNorReplacesIt() throws IOException, InterruptedException {
    Path pipe = temporary.resolve("pipe");
    assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor()).isZero();
    Path link = Files.createSymbolicLink(temporary.resolve("link"), pipe);
    assertThat(failure(() -> PrivateFiles.readWithinReach(link)))
        .isEqualTo(new LocalState(link.toString(), "it is a pipe or a device, and no file"));
    assertThat(failure(() -> PrivateFiles.write(link, "x")))
        .isEqualTo(new LocalState(link.toString(), "it leads to " + pipe + ", which is no file"));
    assertThat(Files.isRegularFile(pipe)).isFalse();
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void namesTheFolderThatLetsNothingIn() throws IOException {
    Path folder = Files.createDirectory(temporary.resolve("shut"));
    try {
      Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("r-x------"));
      assumeThat(Files.isWritable(folder)).as("root may write everywhere").isFalse();
      Path file = folder.resolve("file");
      assertThat(failure(() -> PrivateFiles.write(file, "x")))
          .isEqualTo(new LocalState(file.toString(), "access to " + folder + " is denied"));
    } finally {
      Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
    }
  }

  @Test
  void namesTheFileThatCannotBeWritten() throws IOException {
    Path inTheWay = temporary.resolve("file");
    Files.writeString(inTheWay, "");
    Path file = inTheWay.resolve("below");
    LocalState failure =
        (LocalState)
            catchThrowableOfType(TraktException.class, () -> PrivateFiles.write(file, "x"))
                .failure();
    assertThat(failure.file()).isEqualTo(file.toString());
    assertThat(failure.detail()).isNotBlank();
  }

  @Test
  void commitsOnce() {
    try (PrivateFiles.Draft draft = PrivateFiles.draft(temporary.resolve("file"))) {
      draft.commit("once");
      assertThatThrownBy(() -> draft.commit("twice")).isInstanceOf(IllegalStateException.class);
    }
  }

  private static TraktFailure failure(ThrowingCallable work) {
    return catchThrowableOfType(TraktException.class, work).failure();
  }

  private static String permissions(Path path) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
  }

  private static List<Path> entries(Path folder) throws IOException {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.toList();
    }
  }
}
