package io.github.traktcli.presentation.cli;

import io.github.traktcli.presentation.output.Interruptions;
import io.github.traktcli.presentation.output.Terminals;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Duration;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * All that the program sees of the world beside files and the network.
 *
 * @param out results, as UTF-8
 * @param err everything else, as UTF-8
 * @param zone asked only when a time is shown, since looking it up takes a while
 * @param sleep waits; returns early, with the thread marked, when it is interrupted
 * @param tenths calls back each tenth of a second, on another thread, until the process ends
 * @param steadyClock goes on evenly within this run, whatever is done to the time of day
 * @param interruptions hears of the signals that end the process
 * @param aside does what nobody waits for, beside everything else
 */
public record Surroundings(
    InputStream in,
    OutputStream out,
    OutputStream err,
    Terminals terminals,
    Map<String, String> environment,
    InstantSource clock,
    Supplier<ZoneId> zone,
    Consumer<Duration> sleep,
    Consumer<Runnable> tenths,
    InstantSource steadyClock,
    Interruptions interruptions,
    Consumer<Runnable> aside) {

  /** Makes surroundings whose time of day goes on evenly, and in which all is waited for. */
  public Surroundings(
      InputStream in,
      OutputStream out,
      OutputStream err,
      Terminals terminals,
      Map<String, String> environment,
      InstantSource clock,
      Supplier<ZoneId> zone,
      Consumer<Duration> sleep,
      Consumer<Runnable> tenths) {
    this(
        in,
        out,
        err,
        terminals,
        environment,
        clock,
        zone,
        sleep,
        tenths,
        clock,
        Interruptions.unheard(),
        Runnable::run);
  }

  /** Copies the environment. */
  public Surroundings {
    environment = Map.copyOf(environment);
  }
}
