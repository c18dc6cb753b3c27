package io.github.traktcli.infrastructure.transfer.targets;

import io.github.traktcli.application.transfer.export.ExportSettings;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** The files that a form is made of, before they have their final names. */
public final class TargetFiles {

  private final Path folder;
  private final ExportSettings settings;

  /** Makes files in a folder. */
  public TargetFiles(Path folder, ExportSettings settings) {
    this.folder = folder;
    this.settings = settings;
  }

  /** Returns where a file of that name belongs. */
  Path path(String name) {
    return folder.resolve(name);
  }

  /** Gives a file another name. */
  void rename(String from, String to) throws IOException {
    Files.move(path(from), path(to));
  }

  /** Opens a new file. */
  OutputStream open(String name) throws IOException {
    return new BufferedOutputStream(Files.newOutputStream(path(name)), 1 << 16);
  }

  /** Opens a new file of comma-separated values. */
  CsvFile csv(String name, CsvFile.Dialect dialect) throws IOException {
    return new CsvFile(open(name), dialect, settings.bom(), settings.spreadsheetSafe());
  }
}
