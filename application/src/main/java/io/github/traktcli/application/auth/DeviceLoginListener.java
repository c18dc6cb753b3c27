package io.github.traktcli.application.auth;

import io.github.traktcli.application.failure.TraktFailure;
import io.github.traktcli.domain.auth.DeviceCode;
import java.time.Duration;

/** Hears how a device login goes on. */
public interface DeviceLoginListener {

  /** The person can enter the code now. */
  void codeIssued(DeviceCode code);

  /** Called every second. */
  void waiting(Duration left);

  /** Trakt wants longer pauses; this is their new length. */
  void slowedDown(Duration interval);

  /** One question got no usable answer; the next one follows. */
  void troubled(TraktFailure failure);
}
