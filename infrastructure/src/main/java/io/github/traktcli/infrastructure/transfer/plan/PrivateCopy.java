package io.github.traktcli.infrastructure.transfer.plan;

import io.github.traktcli.infrastructure.store.Folders;
import io.github.traktcli.infrastructure.store.PrivateFiles;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** What comes by a stream as a private file, which is removed when the program ends. */
public final class PrivateCopy {

  private static final int BUFFER = 1 << 16;

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
    Path made = folder.resolve("copy-" + ProcessHandle.current().pid() + "-" + System.nanoTime());
    try (FileChannel channel = PrivateFiles.openGrowing(made)) {
      made.toFile().deleteOnExit();
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
    file = made;
    return made;
  }
}
