package io.github.traktcli.infrastructure.transfer.source;

import io.github.traktcli.application.failure.TraktException;
import io.github.traktcli.application.failure.TraktFailure.UnreadableImport;
import io.github.traktcli.application.transfer.source.ReadOptions;
import io.github.traktcli.domain.transfer.ImportAction;
import io.github.traktcli.domain.transfer.ImportRecord;
import io.github.traktcli.infrastructure.transfer.source.file.Limits;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Files that a test writes, and what is found in them. */
final class Export {

  static final String DIARY =
      """
      Date,Name,Year,Letterboxd URI,Rating,Rewatch,Tags,Watched Date
      2024-01-06,The Matrix,1999,https://boxd.it/7aaa01,4.5,,,2024-01-05
      """;

  static final Limits SMALL = new Limits(20, 8L << 20, 12L << 20, 200, 4);

  private final Path folder;

  Export(Path folder) {
    this.folder = folder;
  }

  static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  Path file(String name, byte[] content) {
    try {
      Path file = folder.resolve(name);
      Files.createDirectories(file.getParent());
      return Files.write(file, content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Path file(String name, String content) {
    return file(name, bytes(content));
  }

  Path zip(Map<String, byte[]> members) {
    Path file = folder.resolve("export.zip");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
      for (Map.Entry<String, byte[]> member : members.entrySet()) {
        zip.putNextEntry(new ZipEntry(member.getKey()));
        zip.write(member.getValue());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return file;
  }

  /** Writes an archive whose members are not packed, so that their bytes lie in it as they are. */
  Path stored(Map<String, byte[]> members) {
    Path file = folder.resolve("export.zip");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
      for (Map.Entry<String, byte[]> member : members.entrySet()) {
        ZipEntry entry = new ZipEntry(member.getKey());
        CRC32 sum = new CRC32();
        sum.update(member.getValue());
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(member.getValue().length);
        entry.setCrc(sum.getValue());
        zip.putNextEntry(entry);
        zip.write(member.getValue());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return file;
  }

  static byte[] gzip(byte[] content) {
    java.io.ByteArrayOutputStream packed = new java.io.ByteArrayOutputStream();
    try (OutputStream stream = new GZIPOutputStream(packed)) {
      stream.write(content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return packed.toByteArray();
  }

  static ReadOptions options() {
    return ReadOptions.in(ZoneOffset.UTC);
  }

  static ReadOptions from(String format) {
    ReadOptions none = options();
    return new ReadOptions(
        java.util.Optional.of(format),
        none.zone(),
        none.dateFormat(),
        none.user(),
        none.minimum(),
        none.animeMap(),
        Map.of(),
        Set.of());
  }

  static List<ImportRecord> read(Path... sources) {
    return read(options(), sources);
  }

  static List<ImportRecord> read(ReadOptions options, Path... sources) {
    List<String> names = new ArrayList<>();
    for (Path source : sources) {
      names.add(source.toString());
    }
    return read(options, names);
  }

  static List<ImportRecord> read(ReadOptions options, List<String> names) {
    List<ImportRecord> found = new ArrayList<>();
    sources(Path.of("/nowhere")).open(names, options).read(found::add);
    return found;
  }

  static FileImportSources sources(Path standardInput) {
    return new FileImportSources(
        InstantSource.fixed(Instant.parse("2026-11-28T12:00:00Z")),
        () -> standardInput,
        Export::copy,
        SMALL);
  }

  static Path copy(InputStream stream) {
    try {
      Path copy = Files.createTempFile("copy", null);
      Files.copy(stream, copy, StandardCopyOption.REPLACE_EXISTING);
      return copy;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static List<ImportAction> actions(Path... sources) {
    return actions(read(sources));
  }

  static List<ImportAction> actions(List<ImportRecord> found) {
    return found.stream()
        .filter(ImportAction.class::isInstance)
        .map(ImportAction.class::cast)
        .toList();
  }

  /** Returns why files cannot be read. */
  static UnreadableImport trouble(Path... sources) {
    try {
      read(sources);
    } catch (TraktException e) {
      return (UnreadableImport) e.failure();
    }
    throw new AssertionError("was read");
  }
}
