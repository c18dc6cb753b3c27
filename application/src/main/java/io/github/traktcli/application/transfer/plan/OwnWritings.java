package io.github.traktcli.application.transfer.plan;

import io.github.traktcli.application.document.Sourced;
import io.github.traktcli.application.facet.FacetRequest;
import io.github.traktcli.application.facet.ReadFacet;
import io.github.traktcli.domain.facet.CommunityFacets;
import io.github.traktcli.domain.facet.Subject;
import io.github.traktcli.domain.media.MediaItem;
import io.github.traktcli.domain.social.Topic;
import io.github.traktcli.domain.social.TopicComment;
import io.github.traktcli.domain.social.TopicNote;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the user wrote comments and notes about; each read once. */
public final class OwnWritings {

  private static final Subject ME = new Subject.OfUser("me");

  private final ReadFacet facets;
  private @Nullable Set<Long> reviewed;
  private @Nullable Set<Long> noted;

  /** Makes the part; nothing is read yet. */
  public OwnWritings(ReadFacet facets) {
    this.facets = facets;
  }

  /** Tells whether the user commented on it. */
  public boolean isReviewed(MediaItem item) {
    Set<Long> read = reviewed;
    if (read == null) {
      read = new HashSet<>();
      for (Sourced<TopicComment> one :
          facets.many(FacetRequest.of(CommunityFacets.COMMENTS_OF_USER, ME))) {
        add(read, one.value().topic());
      }
      reviewed = read;
    }
    return holds(read, item);
  }

  /** Tells whether the user has a note to it. */
  public boolean isNoted(MediaItem item) {
    Set<Long> read = noted;
    if (read == null) {
      read = new HashSet<>();
      for (Sourced<TopicNote> one :
          facets.many(FacetRequest.of(CommunityFacets.NOTES_OF_USER, ME))) {
        add(read, one.value().topic());
      }
      noted = read;
    }
    return holds(read, item);
  }

  private static boolean holds(Set<Long> read, MediaItem item) {
    return ItemKey.of(item).stream().anyMatch(read::contains);
  }

  private static void add(Set<Long> to, Topic topic) {
    topic.title().ifPresent(item -> ItemKey.of(item).ifPresent(to::add));
  }
}
