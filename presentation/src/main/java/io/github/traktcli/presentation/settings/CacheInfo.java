package io.github.traktcli.presentation.settings;

import io.github.traktcli.application.cache.Cache;
import io.github.traktcli.domain.settings.Setting;
import io.github.traktcli.presentation.command.OutputOptions;
import io.github.traktcli.presentation.output.Cell;
import io.github.traktcli.presentation.output.Console;
import io.github.traktcli.presentation.output.PageView;
import io.github.traktcli.presentation.output.PageView.Block;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code trakt cache info}. */
@Command(
    footer = {
      "",
      "An answer is used again as long as Trakt allows, and behind that when Trakt says that it"
          + " still holds. Genres, countries and their like are kept a day. After each write"
          + " everything is asked for anew. The files are private, and the oldest give way."
    })
final class CacheInfo implements Callable<Integer> {

  private final Console console;
  private final SettingsUseCases useCases;
  private final Supplier<Cache> cache;

  @Mixin private final OutputOptions output = new OutputOptions();

  CacheInfo(Console console, SettingsUseCases useCases, Supplier<Cache> cache) {
    this.console = console;
    this.useCases = useCases;
    this.cache = cache;
  }

  /** What {@code --json} prints. */
  record CacheRecord(String folder, boolean enabled, List<PartRecord> parts) {}

  /** What is kept of one kind. */
  record PartRecord(String name, int files, long bytes, long bound) {}

  @Override
  public Integer call() {
    Cache found = cache.get();
    List<PartRecord> parts = new ArrayList<>();
    for (Cache.Part part : found.parts()) {
      parts.add(new PartRecord(part.name(), part.files(), part.bytes(), part.bound()));
    }
    boolean enabled =
        !useCases.settings().value(Setting.CACHE).value().equals(Optional.of("disabled"));
    output
        .on(console)
        .computedPage(
            new CacheRecord(found.location(), enabled, parts),
            new PageView<>(CacheInfo::blocks, CacheRecord::folder),
            shown -> shown);
    return 0;
  }

  private static List<Block> blocks(CacheRecord shown) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Heading("Cache", ""));
    blocks.add(Block.fact("folder", shown.folder()));
    blocks.add(Block.fact("in use", shown.enabled() ? "yes" : "no"));
    for (PartRecord part : shown.parts()) {
      blocks.add(
          new Block.Fact(
              part.name(),
              new Cell(
                  "%d, %s of %s"
                      .formatted(
                          part.files(), ByteWords.of(part.bytes()), ByteWords.of(part.bound())),
                  Long.toString(part.bytes()))));
    }
    return blocks;
  }
}
