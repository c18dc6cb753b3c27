package io.github.traktcli.application.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.traktcli.application.document.Sourced;
import io.github.traktcli.application.failure.TraktException;
import io.github.traktcli.application.failure.TraktFailure;
import io.github.traktcli.domain.draft.CommunityDrafts;
import io.github.traktcli.domain.facet.Subject;
import io.github.traktcli.domain.social.Comment;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What every {@link DraftGateway} does, be it Trakt over HTTP or a fake. */
public abstract class DraftGatewayContract {

  /** What is replied. */
  protected static final String TEXT = "These are five whole words.";

  /** A comment that nothing has. */
  protected static final Subject MISSING = new Subject.OfComment(999_999_999);

  private static final Subject COMMENT = new Subject.OfComment(417);

  /** Returns a gateway to a Trakt that has comment 417, and not the missing one. */
  protected abstract DraftGateway gateway();

  private static DraftRequest<Comment> reply(Subject subject) {
    return new DraftRequest<>(CommunityDrafts.REPLY, subject, Map.of("comment", TEXT));
  }

  @Test
  void saysWhatIsKept() {
    Optional<Sourced<Comment>> kept = gateway().send(reply(COMMENT));
    assertThat(kept).map(comment -> comment.value().text()).contains(TEXT);
    assertThat(kept.orElseThrow().source().json()).startsWith("{");
  }

  @Test
  void refusesWhatIsMissing() {
    DraftGateway gateway = gateway();
    assertThatThrownBy(() -> gateway.send(reply(MISSING)))
        .isInstanceOfSatisfying(
            TraktException.class,
            e -> assertThat(e.failure()).isInstanceOf(TraktFailure.NotFound.class));
  }
}
