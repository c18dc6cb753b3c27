package io.github.traktcli.infrastructure.transfer.source;

import io.github.traktcli.application.transfer.source.ImportReading;
import io.github.traktcli.application.transfer.source.ReadOptions;
import io.github.traktcli.domain.transfer.ImportOrigin;
import io.github.traktcli.domain.transfer.ImportRecord;
import io.github.traktcli.infrastructure.transfer.source.file.Probe;
import io.github.traktcli.infrastructure.transfer.source.file.SourceFiles;
import io.github.traktcli.infrastructure.transfer.source.format.Desk;
import io.github.traktcli.infrastructure.transfer.source.format.ImportFormat;
import io.github.traktcli.infrastructure.transfer.source.format.ImportFormat.Part;
import io.github.traktcli.infrastructure.transfer.source.value.Moments;
import java.util.List;
import java.util.function.Consumer;

/** Files of one format, with what lies beside them. */
record RecognisedFiles(
    ImportFormat writer,
    List<Part> parts,
    String reason,
    String given,
    SourceFiles found,
    List<Probe> unclaimed,
    ReadOptions options,
    Moments moments)
    implements ImportReading {

  @Override
  public String format() {
    return writer.name();
  }

  @Override
  public String layout() {
    return writer.layout(parts);
  }

  @Override
  public String title() {
    return format() + " (" + given + ")";
  }

  @Override
  public String why() {
    return writer.why(parts, reason);
  }

  @Override
  public void read(Consumer<? super ImportRecord> records) {
    found
        .unsafe()
        .forEach(
            name ->
                records.accept(
                    new ImportRecord.Warning(
                        "unsafe_path",
                        "\"" + name + "\" points outside of its archive or folder and was left.")));
    found
        .deeper()
        .forEach(
            name ->
                records.accept(
                    new ImportRecord.Warning(
                        "archive_in_archive",
                        name + " lies too deep and was not opened; unpack it, and name it.")));
    parts.stream()
        .map(Part::file)
        .filter(Probe::guessed)
        .forEach(
            file ->
                records.accept(
                    new ImportRecord.Warning(
                        "encoding_fallback",
                        file.name() + " is not all UTF-8; what is not was read as Windows-1252.")));
    found.closed().forEach(name -> records.accept(ignored(name, "private, was not opened")));
    unclaimed.forEach(file -> records.accept(ignored(file.name(), "nothing of it is imported")));
    writer.read(parts, new Desk(options, moments, records));
  }

  private static ImportRecord ignored(String file, String reason) {
    return new ImportRecord.Ignored(new ImportOrigin(file, null, null, null), reason);
  }
}
