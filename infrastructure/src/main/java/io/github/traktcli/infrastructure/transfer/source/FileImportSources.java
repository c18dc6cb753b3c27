package io.github.traktcli.infrastructure.transfer.source;

import io.github.traktcli.application.transfer.source.ImportReading;
import io.github.traktcli.application.transfer.source.ImportSources;
import io.github.traktcli.application.transfer.source.ReadOptions;
import io.github.traktcli.infrastructure.transfer.source.file.Limits;
import io.github.traktcli.infrastructure.transfer.source.file.Probe;
import io.github.traktcli.infrastructure.transfer.source.file.SourceFile;
import io.github.traktcli.infrastructure.transfer.source.file.SourceFiles;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/** Files, folders and archives of this machine. */
public final class FileImportSources implements ImportSources {

  private final InstantSource clock;
  private final Supplier<Path> standardInput;
  private final Function<InputStream, Path> copies;
  private final Limits limits;

  /**
   * Makes the sources.
   *
   * @param standardInput gives a file in a folder of ours that holds standard input
   * @param copies gives a file in a folder of ours that holds what comes by a stream
   */
  public FileImportSources(
      InstantSource clock, Supplier<Path> standardInput, Function<InputStream, Path> copies) {
    this(clock, standardInput, copies, Limits.DEFAULT);
  }

  /** Makes the sources with limits of their own. */
  public FileImportSources(
      InstantSource clock,
      Supplier<Path> standardInput,
      Function<InputStream, Path> copies,
      Limits limits) {
    this.clock = clock;
    this.standardInput = standardInput;
    this.copies = copies;
    this.limits = limits;
  }

  @Override
  public ImportReading open(List<String> sources, ReadOptions options) {
    SourceFiles found = SourceFiles.behind(sources, standardInput, copies, limits);
    List<Probe> probes = new ArrayList<>();
    long total = 0;
    for (SourceFile file : found.files()) {
      Probe probe = Probe.of(file);
      total += probe.size();
      Recognition.checkTotal(sources, total, file.named() ? Long.MAX_VALUE : limits.total());
      probes.add(probe);
    }
    return new Recognition(sources, found, probes, options).reading(clock.instant());
  }
}
