package io.github.traktcli.presentation.auth;

import io.github.traktcli.application.auth.DeviceLoginListener;
import io.github.traktcli.application.failure.TraktFailure;
import io.github.traktcli.domain.auth.DeviceCode;
import io.github.traktcli.presentation.output.Console;
import java.time.Duration;

/** Shows a device login: the code once, and on a terminal a countdown. */
final class DeviceLoginScreen implements DeviceLoginListener, AutoCloseable {

  private static final String CLEAR = "\r\u001b[K";

  private final Console console;
  private boolean drawn;

  DeviceLoginScreen(Console console) {
    this.console = console;
  }

  @Override
  public void codeIssued(DeviceCode code) {
    console.note("Open " + code.page() + " on any device and enter the code " + code.userCode());
    if (console.errIsTerminal()) {
      console.note("or open " + code.pageWithCode() + " where the code is filled in.");
      QrCode.of(code.pageWithCode(), console).ifPresent(console::draw);
    }
    console.note(OneAppRule.SENTENCE);
  }

  @Override
  public void waiting(Duration left) {
    if (console.errIsAnimated()) {
      console.redraw(
          "Waiting for you to agree ... %d:%02d left"
              .formatted(left.toMinutes(), left.toSecondsPart()));
      drawn = true;
    }
  }

  @Override
  public void slowedDown(Duration interval) {
    note("Trakt wants to be asked less often: now every " + interval.toSeconds() + " seconds.");
  }

  @Override
  public void troubled(TraktFailure failure) {
    note(
        switch (failure) {
          case TraktFailure.Unreachable(String host, String detail) ->
              "Cannot reach " + host + " just now (" + detail + "); still waiting.";
          case TraktFailure.Unavailable(int status, String detail) ->
              "Trakt has trouble just now (HTTP " + status + "); still waiting.";
          default -> "Trakt gave no usable answer just now; still waiting.";
        });
  }

  @Override
  public void close() {
    clear();
  }

  private void note(String line) {
    clear();
    console.note(line);
  }

  private void clear() {
    if (drawn) {
      console.draw(CLEAR);
      drawn = false;
    }
  }
}
