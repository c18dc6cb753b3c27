package io.github.traktcli.presentation.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;

/** A pipe with a name, and somebody at its other end who gives or takes once. */
public final class NamedPipe implements AutoCloseable {

  private final Path path;

  private NamedPipe(Path path) {
    this.path = path;
  }

  /** Makes a pipe. */
  public static NamedPipe at(Path path) throws IOException, InterruptedException {
    assertThat(new ProcessBuilder("mkfifo", path.toString()).inheritIO().start().waitFor())
        .isZero();
    return new NamedPipe(path);
  }

  /** Lets somebody write a text as soon as the pipe is read. */
  public NamedPipe giving(String text) {
    return with(() -> Files.writeString(path, text));
  }

  /** Lets somebody read whatever is written to the pipe. */
  public NamedPipe taking() {
    return with(() -> Files.readAllBytes(path));
  }

  /** Returns its name. */
  @Override
  public String toString() {
    return path.toString();
  }

  /** Lets whoever still waits at the other end go. */
  @Override
  public void close() throws IOException {
    new RandomAccessFile(path.toFile(), "rw").close();
  }

  private interface OtherEnd {
    void act() throws IOException;
  }

  private NamedPipe with(OtherEnd end) {
    Thread.ofPlatform()
        .daemon()
        .start(
            () -> {
              try {
                end.act();
              } catch (IOException e) {
                // Whoever has read enough hangs up.
              }
            });
    return this;
  }
}
