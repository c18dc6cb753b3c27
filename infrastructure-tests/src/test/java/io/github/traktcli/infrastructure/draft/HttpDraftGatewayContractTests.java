package io.github.traktcli.infrastructure.draft;

import io.github.traktcli.application.draft.DraftGateway;
import io.github.traktcli.application.draft.DraftGatewayContract;
import io.github.traktcli.infrastructure.answer.AnswerReaders;
import io.github.traktcli.infrastructure.library.SandboxClient;
import io.github.traktcli.infrastructure.social.SocialReaders;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;

@DisplayName("Drafts at the sandbox")
class HttpDraftGatewayContractTests extends DraftGatewayContract {

  private final SandboxClient trakt = SandboxClient.start();

  @AfterEach
  void stop() {
    trakt.close();
  }

  @Override
  protected DraftGateway gateway() {
    AnswerReaders readers = new AnswerReaders();
    SocialReaders.addTo(readers);
    return new HttpDraftGateway(trakt.http(), readers);
  }
}
