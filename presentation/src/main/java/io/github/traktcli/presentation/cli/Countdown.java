package io.github.traktcli.presentation.cli;

import io.github.traktcli.application.pause.Pauses;
import io.github.traktcli.presentation.output.Console;
import java.time.Duration;
import java.util.function.Consumer;

/**
 * Waits where a person can see it: a line that counts down on a terminal, one sentence elsewhere.
 */
final class Countdown implements Pauses {

  private static final Duration TOO_SHORT_TO_TELL = Duration.ofSeconds(2);

  private final Console console;
  private final Consumer<Duration> sleep;

  Countdown(Console console, Consumer<Duration> sleep) {
    this.console = console;
    this.sleep = sleep;
  }

  @Override
  public Runnable sent(String host) {
    return console.waitingFor(host);
  }

  @Override
  public void pause(Reason reason, Duration length) {
    boolean told = length.compareTo(TOO_SHORT_TO_TELL) > 0;
    if (told && !console.errIsAnimated()) {
      console.note(sentence(reason, length.toSeconds()));
    }
    Duration left = length;
    while (left.isPositive()) {
      if (told && console.errIsAnimated()) {
        console.redraw(sentence(reason, left.toSeconds()));
      }
      Duration step = left.compareTo(Duration.ofSeconds(1)) < 0 ? left : Duration.ofSeconds(1);
      sleep.accept(step);
      left = left.minus(step);
    }
    if (told && console.errIsAnimated()) {
      console.draw("\r\u001b[K");
    }
  }

  private static String sentence(Reason reason, long seconds) {
    return switch (reason) {
      case RATE_LIMIT -> "Trakt wants a pause; going on in " + seconds + " s ...";
      case SERVER_TROUBLE -> "Trakt has trouble; trying again in " + seconds + " s ...";
      case WRITE_PACE -> "Trakt takes one change a second; going on in " + seconds + " s ...";
    };
  }
}
