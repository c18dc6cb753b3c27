package io.github.traktcli.infrastructure.http;

import io.github.traktcli.application.failure.TraktException;
import io.github.traktcli.application.failure.TraktFailure.NotSignedIn;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** Gives one token after the other; a refused one is followed by the next. */
final class FakeTokens implements AccessTokens {

  private final Deque<String> tokens;
  private final List<String> refused = new ArrayList<>();
  private final List<NotSignedIn.Reason> passedOver = new ArrayList<>();
  private boolean ended;

  FakeTokens(String... tokens) {
    this.tokens = new ArrayDeque<>(List.of(tokens));
  }

  /** Returns the tokens of a session that has ended. */
  static FakeTokens ended() {
    FakeTokens tokens = new FakeTokens();
    tokens.ended = true;
    return tokens;
  }

  @Override
  public synchronized Optional<String> current() {
    if (ended) {
      throw new TraktException(new NotSignedIn(NotSignedIn.Reason.SESSION_EXPIRED));
    }
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

  @Override
  public synchronized void passedOver(NotSignedIn.Reason why) {
    passedOver.add(why);
  }

  synchronized List<NotSignedIn.Reason> passedOver() {
    return List.copyOf(passedOver);
  }

  synchronized List<String> refused() {
    return List.copyOf(refused);
  }
}
