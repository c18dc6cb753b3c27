package io.github.traktcli.application.act;

import io.github.traktcli.application.facet.RefusedDeeds;
import io.github.traktcli.application.facet.RefusedDeeds.Deed;
import io.github.traktcli.application.failure.TraktException;
import io.github.traktcli.domain.act.Act;
import io.github.traktcli.domain.act.CommunityActs;

/** All acts, which say why one of them was refused. */
public final class ExplainedActs implements ActGateway {

  private final ActGateway acts;
  private final RefusedDeeds refused;

  /** Makes the gateway around another. */
  public ExplainedActs(ActGateway acts, RefusedDeeds refused) {
    this.acts = acts;
    this.refused = refused;
  }

  @Override
  public void perform(ActRequest request) {
    try {
      acts.perform(request);
    } catch (TraktException e) {
      throw refused.explained(e, request.subject(), deed(request.act()));
    }
  }

  private static Deed deed(Act act) {
    if (act.equals(CommunityActs.DELETE_COMMENT)) {
      return Deed.DELETE_COMMENT;
    }
    if (act.equals(CommunityActs.LIKE) || act.equals(CommunityActs.REACT)) {
      return Deed.LIKE;
    }
    if (act.equals(CommunityActs.FOLLOW)) {
      return Deed.FOLLOW;
    }
    return act.equals(CommunityActs.BLOCK) ? Deed.BLOCK : Deed.OTHER;
  }
}
