package io.github.traktcli.application.draft;

import io.github.traktcli.domain.draft.CommunityDrafts;
import io.github.traktcli.domain.social.Comment;
import org.junit.jupiter.api.DisplayName;

@DisplayName("Drafts in memory")
class DraftsInMemoryTests extends DraftGatewayContract {

  private static final Comment REPLY =
      new Comment(433L, 417L, null, TEXT, null, false, false, 0, 0, null, null);

  @Override
  protected DraftGateway gateway() {
    return new DraftsInMemory().answering(CommunityDrafts.REPLY, REPLY).without(MISSING);
  }
}
