package io.github.traktcli.infrastructure.act;

import io.github.traktcli.application.act.ActGateway;
import io.github.traktcli.application.act.ActGatewayContract;
import io.github.traktcli.infrastructure.library.SandboxClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;

@DisplayName("Acts at the sandbox")
class HttpActGatewayContractTests extends ActGatewayContract {

  private final SandboxClient trakt = SandboxClient.start();

  @AfterEach
  void stop() {
    trakt.close();
  }

  @Override
  protected ActGateway gateway() {
    return new HttpActGateway(trakt.http());
  }
}
