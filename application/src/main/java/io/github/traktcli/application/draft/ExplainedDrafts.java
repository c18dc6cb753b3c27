package io.github.traktcli.application.draft;

import io.github.traktcli.application.document.Sourced;
import io.github.traktcli.application.facet.MissingSubject;
import io.github.traktcli.application.facet.RefusedDeeds;
import io.github.traktcli.application.facet.RefusedDeeds.Deed;
import io.github.traktcli.application.failure.TraktException;
import io.github.traktcli.domain.draft.CommunityDrafts;
import io.github.traktcli.domain.draft.Draft;
import java.util.Optional;

/** All drafts, which say why one of them was refused. */
public final class ExplainedDrafts implements DraftGateway {

  private final DraftGateway drafts;
  private final RefusedDeeds refused;

  /** Makes the gateway around another. */
  public ExplainedDrafts(DraftGateway drafts, RefusedDeeds refused) {
    this.drafts = drafts;
    this.refused = refused;
  }

  @Override
  public <T> Optional<Sourced<T>> send(DraftRequest<T> request) {
    try {
      return drafts.send(request);
    } catch (TraktException e) {
      TraktException explained = refused.explained(e, request.subject(), deed(request.draft()));
      throw MissingSubject.named(explained, request.subject());
    }
  }

  private static Deed deed(Draft<?> draft) {
    if (draft.equals(CommunityDrafts.POST_COMMENT)) {
      return Deed.COMMENT;
    }
    if (draft.equals(CommunityDrafts.REPLY)) {
      return Deed.REPLY;
    }
    return draft.equals(CommunityDrafts.EDIT_COMMENT) ? Deed.EDIT_COMMENT : Deed.OTHER;
  }
}
