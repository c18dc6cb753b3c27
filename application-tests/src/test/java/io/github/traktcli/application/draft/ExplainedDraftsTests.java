package io.github.traktcli.application.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.traktcli.application.catalog.CatalogInMemory;
import io.github.traktcli.application.facet.ReadFacet;
import io.github.traktcli.application.facet.RefusedDeeds;
import io.github.traktcli.application.failure.TraktException;
import io.github.traktcli.application.failure.TraktFailure;
import io.github.traktcli.domain.draft.CommunityDrafts;
import io.github.traktcli.domain.facet.Subject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A draft that is explained")
class ExplainedDraftsTests {

  private static final Subject NOTE = new Subject.OfNote(5);
  private static final DraftRequest<?> CHANGE =
      new DraftRequest<>(CommunityDrafts.EDIT_NOTE, NOTE, Map.of("notes", "better"));

  private final DraftsInMemory trakt = new DraftsInMemory();
  private final DraftGateway drafts =
      new ExplainedDrafts(trakt, new RefusedDeeds(new ReadFacet(new CatalogInMemory())));

  @Test
  void isSentAsItIs() {
    assertThat(drafts.send(CHANGE)).isEmpty();
    assertThat(trakt.kept).isEqualTo(List.of(CHANGE));
  }

  @Test
  void namesTheSubjectThatIsMissing() {
    trakt.without(NOTE);
    assertThatThrownBy(() -> drafts.send(CHANGE))
        .isInstanceOfSatisfying(
            TraktException.class,
            e -> assertThat(e.failure()).isEqualTo(TraktFailure.NotFound.thing("note 5")));
  }
}
