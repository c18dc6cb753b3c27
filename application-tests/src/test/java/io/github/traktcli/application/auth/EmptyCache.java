package io.github.traktcli.application.auth;

import io.github.traktcli.application.cache.Cache;
import java.util.List;

/** A cache that holds nothing. */
final class EmptyCache implements Cache {

  @Override
  public String location() {
    return "nowhere";
  }

  @Override
  public List<Part> parts() {
    return List.of();
  }

  @Override
  public void forgetAnswers() {
    // There are none.
  }

  @Override
  public List<Part> clear() {
    return List.of();
  }
}
