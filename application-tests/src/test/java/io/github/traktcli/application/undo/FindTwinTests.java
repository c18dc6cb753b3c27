package io.github.traktcli.application.undo;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.traktcli.application.catalog.CatalogInMemory;
import io.github.traktcli.application.facet.ReadFacet;
import io.github.traktcli.domain.facet.CommunityFacets;
import io.github.traktcli.domain.lists.ListSummary;
import io.github.traktcli.domain.social.Comment;
import io.github.traktcli.domain.social.Topic;
import io.github.traktcli.domain.social.TopicComment;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("what may have been made without an answer")
class FindTwinTests {

  private static final Instant BEGUN = Instant.parse("2026-07-15T12:00:00Z");

  private final CatalogInMemory trakt = new CatalogInMemory();
  private final FindTwin twins = new FindTwin(new ReadFacet(trakt));

  @Test
  @DisplayName("is looked for among replies, too")
  void reply() {
    commented("Not at all, I think.", BEGUN.plusSeconds(1));
    assertThat(twins.comment("Not at all, I think.", BEGUN)).contains(7L);
    assertThat(trakt.asked).containsExactly("user:me comments {INCLUDE_REPLIES=true}");
  }

  @Test
  @DisplayName("has the same words")
  void words() {
    commented("Not at all, I thought.", BEGUN.plusSeconds(1));
    assertThat(twins.comment("Not at all, I think.", BEGUN)).isEmpty();
  }

  @Test
  @DisplayName("is not older than the request")
  void older() {
    commented("Not at all, I think.", BEGUN.minusSeconds(1));
    assertThat(twins.comment("Not at all, I think.", BEGUN)).isEmpty();
  }

  @Test
  @DisplayName("is taken where no time of it is told")
  void timeless() {
    listed("Rainy days", null);
    assertThat(twins.list("Rainy days", BEGUN)).contains(5L);
    assertThat(twins.list("Sunny days", BEGUN)).isEmpty();
  }

  private void commented(String text, Instant at) {
    trakt.with(
        CommunityFacets.COMMENTS_OF_USER,
        new TopicComment(
            new Comment(7L, 3L, at, text, null, false, false, 0, 0, null, null),
            new Topic(Optional.empty(), Optional.empty())));
  }

  private void listed(String name, @Nullable Instant at) {
    trakt.with(
        CommunityFacets.LISTS_OF_USER,
        new ListSummary(5L, null, name, null, null, null, null, 0, 0, 0, at, null, Map.of()));
  }
}
