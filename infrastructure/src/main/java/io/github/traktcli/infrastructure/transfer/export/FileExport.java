package io.github.traktcli.infrastructure.transfer.export;

import io.github.traktcli.application.document.Document;
import io.github.traktcli.application.transfer.export.AccountCopy;
import io.github.traktcli.application.transfer.export.ExportSettings;
import io.github.traktcli.application.transfer.export.ExportWork;
import io.github.traktcli.application.transfer.export.Loss;
import io.github.traktcli.domain.transfer.AccountPart;
import io.github.traktcli.domain.transfer.ExportFormat;
import io.github.traktcli.infrastructure.transfer.targets.Losses;
import io.github.traktcli.infrastructure.transfer.targets.TargetFiles;
import io.github.traktcli.infrastructure.transfer.targets.Targets;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** An export on its way, in a hidden folder: what was read, and the files that become of it. */
final class FileExport implements ExportWork {

  private final Path hidden;
  private final Path finished;
  private final Published published;
  private final WorkFolder work;

  FileExport(Path hidden, Published published) {
    this.hidden = hidden;
    this.finished = hidden.resolve("finished");
    this.published = published;
    this.work = new WorkFolder(hidden);
  }

  @Override
  public void begin(AccountPart part) {
    onDisk(() -> work.begin(part));
  }

  @Override
  public void add(AccountPart part, Document document) {
    onDisk(() -> work.add(part, document));
  }

  @Override
  public AccountCopy copy() {
    onDisk(work::flush);
    return work;
  }

  @Override
  public List<Loss> write(ExportFormat format, ExportSettings settings) {
    Losses losses = new Losses();
    onDisk(
        () -> {
          work.flush();
          Files.createDirectory(finished);
          Targets.of(format).write(work, settings, new TargetFiles(finished, settings), losses);
        });
    return losses.all();
  }

  @Override
  public List<String> publish() {
    try (Stream<Path> files = Files.list(finished)) {
      return published.publish(files.sorted().toList());
    } catch (IOException e) {
      throw FileExports.failed(published.name(), e);
    }
  }

  @Override
  public void close() {
    try {
      work.close();
    } catch (IOException e) {
      // What could not be written was told, and now it goes.
    }
    try {
      remove(hidden);
    } catch (IOException e) {
      // The next export beside it removes it.
    }
  }

  static void remove(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path one : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(one);
      }
    }
  }

  private interface DiskWork {
    void run() throws IOException;
  }

  private void onDisk(DiskWork step) {
    try {
      step.run();
    } catch (IOException e) {
      throw FileExports.failed(published.name(), e);
    } catch (UncheckedIOException e) {
      throw FileExports.failed(published.name(), Objects.requireNonNull(e.getCause()));
    }
  }
}
