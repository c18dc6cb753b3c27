package io.github.traktcli.infrastructure.http;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** Gives one token after the other; a refused one is followed by the next. */
final class FakeTokens implements AccessTokens {

  private final Deque<String> tokens;
  private final List<String> refused = new ArrayList<>();

  FakeTokens(String... tokens) {
    this.tokens = new ArrayDeque<>(List.of(tokens));
  }

  @Override
  public synchronized Optional<String> current() {
    return Optional.ofNullable(tokens.peek());
  }

  @Override
  public synchronized Optional<String> renewed(String token) {
    refused.add(token);
    if (tokens.size() > 1) {
      tokens.remove();
      return current();
    }
    return Optional.empty();
  }

  synchronized List<String> refused() {
    return List.copyOf(refused);
  }
}
