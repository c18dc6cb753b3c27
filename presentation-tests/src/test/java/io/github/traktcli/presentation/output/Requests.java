package io.github.traktcli.presentation.output;

import java.util.List;
import java.util.Optional;

/** What a user may ask for. */
final class Requests {

  private Requests() {}

  static OutputRequest format(OutputFormat format) {
    return new OutputRequest(Optional.of(format), List.of(), Optional.empty(), false, false);
  }

  static OutputRequest fields(OutputFormat format, String... fields) {
    return new OutputRequest(Optional.of(format), List.of(fields), Optional.empty(), false, false);
  }

  static OutputRequest fields(String... fields) {
    return new OutputRequest(Optional.empty(), List.of(fields), Optional.empty(), false, false);
  }

  static OutputRequest jq(String expression) {
    return new OutputRequest(Optional.empty(), List.of(), Optional.of(expression), false, false);
  }

  static OutputRequest quiet() {
    return new OutputRequest(Optional.empty(), List.of(), Optional.empty(), true, false);
  }
}
