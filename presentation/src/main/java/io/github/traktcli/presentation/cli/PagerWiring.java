package io.github.traktcli.presentation.cli;

import io.github.traktcli.infrastructure.pager.SystemPager;
import io.github.traktcli.presentation.output.Pager;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import java.util.Optional;

/** Wires what shows long results page by page. */
final class PagerWiring implements Pager {

  private final Map<String, String> environment;

  PagerWiring(Map<String, String> environment) {
    this.environment = environment;
  }

  @Override
  public Optional<String> usual() {
    return System.getProperty("os.name", "").startsWith("Windows")
        ? Optional.empty()
        : Optional.of(SystemPager.USUAL);
  }

  @Override
  public Optional<Page> start(String command) {
    try {
      return Optional.of(new OfProcess(SystemPager.start(command, environment)));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /** A program that runs. */
  private record OfProcess(Process process) implements Page {

    @Override
    public OutputStream in() {
      return process.getOutputStream();
    }

    @Override
    public int end() {
      try {
        process.getOutputStream().close();
      } catch (IOException e) {
        // It reads no more; how it ended says why.
      }
      try {
        return process.waitFor();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return 0;
      }
    }
  }
}
