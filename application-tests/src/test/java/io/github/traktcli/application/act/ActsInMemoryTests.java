package io.github.traktcli.application.act;

import org.junit.jupiter.api.DisplayName;

@DisplayName("Acts in memory")
class ActsInMemoryTests extends ActGatewayContract {

  @Override
  protected ActGateway gateway() {
    return new ActsInMemory().without(MISSING);
  }
}
