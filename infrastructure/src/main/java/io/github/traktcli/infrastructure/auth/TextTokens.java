package io.github.traktcli.infrastructure.auth;

import io.github.traktcli.application.auth.GivenTokens;
import io.github.traktcli.domain.auth.ApiApp;
import io.github.traktcli.domain.auth.Credentials;
import io.github.traktcli.infrastructure.json.Json;
import io.github.traktcli.infrastructure.json.UnreadableJson;
import java.time.InstantSource;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads tokens as people have them: one word, or the JSON of Trakt or of this client's file. */
public final class TextTokens implements GivenTokens {

  private static final Pattern TOKEN = Pattern.compile("[\\x21-\\x7e&&[^{}\"]]{8,4096}");

  private final InstantSource clock;

  /** Makes the reader. */
  public TextTokens(InstantSource clock) {
    this.clock = clock;
  }

  @Override
  public Optional<Credentials> read(String text, ApiApp app) {
    String stripped = text.strip();
    if (stripped.startsWith("{")) {
      return fromJson(stripped, app);
    }
    return TOKEN.matcher(stripped).matches()
        ? Optional.of(
            new Credentials(
                stripped, null, clock.instant(), null, null, app.clientId(), null, null))
        : Optional.empty();
  }

  private Optional<Credentials> fromJson(String json, ApiApp app) {
    try {
      return Json.read(json, TokenDto.class).kept(clock.instant(), app.clientId());
    } catch (UnreadableJson e) {
      return Optional.empty();
    }
  }
}
