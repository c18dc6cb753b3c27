package io.github.traktcli.infrastructure.transfer.plan;

import io.github.traktcli.infrastructure.store.Folders;
import io.github.traktcli.infrastructure.store.PrivateFiles;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What comes by a stream as a private file, until it is removed. */
public final class PrivateCopy {

  private static final int BUFFER = 1 << 16;
  private static final Pattern NAME = Pattern.compile("copy-([0-9]{1,18})-[0-9]{1,20}");

  private final Path folder;
  private final InputStream in;
  private @Nullable Path file;

  /** Makes the copy, below these folders; nothing is read yet. */
  public PrivateCopy(Folders folders, InputStream in) {
    this.folder = folders.state().resolve("import");
    this.in = in;
  }

  /** Returns the file that holds all of it. */
  public Path path() {
    Path known = file;
    if (known != null) {
      return known;
    }
    removeLeftovers();
    String name = "copy-" + ProcessHandle.current().pid() + "-" + Math.abs(System.nanoTime());
    Path made = folder.resolve(name);
    file = made;
    made.toFile().deleteOnExit(); // where a signal ends the program
    try (FileChannel channel = PrivateFiles.openGrowing(made)) {
      byte[] bytes = new byte[BUFFER];
      for (int count = in.read(bytes); count >= 0; count = in.read(bytes)) {
        ByteBuffer buffer = ByteBuffer.wrap(bytes, 0, count);
        while (buffer.hasRemaining()) {
          channel.write(buffer);
        }
      }
    } catch (IOException e) {
      throw PrivateFiles.unusable(made, e);
    }
    return made;
  }

  /** Removes the file; what cannot be removed now, the next copy removes. */
  public void remove() {
    Path made = file;
    if (made != null) {
      remove(made);
    }
  }

  /** A process that was killed leaves its copies behind. */
  private void removeLeftovers() {
    if (!Files.isDirectory(folder)) {
      return;
    }
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "copy-*")) {
      for (Path old : files) {
        Matcher name = NAME.matcher(String.valueOf(old.getFileName()));
        if (name.matches() && ProcessHandle.of(Long.parseLong(name.group(1))).isEmpty()) {
          remove(old);
        }
      }
    } catch (IOException e) {
      throw PrivateFiles.unusable(folder, e);
    }
  }

  private static void remove(Path copy) {
    try {
      Files.deleteIfExists(copy);
    } catch (IOException e) {
      // It is as private as it was.
    }
  }
}
