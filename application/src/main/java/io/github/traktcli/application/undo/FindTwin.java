package io.github.traktcli.application.undo;

import io.github.traktcli.application.document.Sourced;
import io.github.traktcli.application.facet.FacetRequest;
import io.github.traktcli.application.facet.ReadFacet;
import io.github.traktcli.application.failure.TraktException;
import io.github.traktcli.domain.facet.CommunityFacets;
import io.github.traktcli.domain.facet.FacetParameter;
import io.github.traktcli.domain.facet.Subject;
import io.github.traktcli.domain.lists.ListSummary;
import io.github.traktcli.domain.lists.SmartList;
import io.github.traktcli.domain.page.PageRequest;
import io.github.traktcli.domain.social.Comment;
import io.github.traktcli.domain.social.Note;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Looks for what the user may have made by a request whose answer never came: the same words, not
 * older than the request. Every method throws a {@link TraktException} when Trakt cannot be read.
 */
final class FindTwin {

  private static final Subject ME = new Subject.OfUser("me");

  /** The newest come first, so what was made lately is among these. */
  private static final int LATEST = 100;

  private final ReadFacet facets;

  FindTwin(ReadFacet facets) {
    this.facets = facets;
  }

  /** Returns the id of a comment or reply with that text. */
  Optional<Long> comment(String text, Instant since) {
    return facets
        .many(
            new FacetRequest<>(
                CommunityFacets.COMMENTS_OF_USER,
                ME,
                Map.of(FacetParameter.INCLUDE_REPLIES, "true"),
                PageRequest.first(LATEST)))
        .toList()
        .stream()
        .map(each -> each.value().comment())
        .filter(each -> isSince(each.createdAt(), since))
        .filter(each -> each.text().equals(text))
        .map(Comment::id)
        .filter(Objects::nonNull)
        .findFirst();
  }

  /** Returns the id of a note with that text. */
  Optional<Long> note(String text, Instant since) {
    return facets
        .many(
            new FacetRequest<>(
                CommunityFacets.NOTES_OF_USER, ME, Map.of(), PageRequest.first(LATEST)))
        .toList()
        .stream()
        .map(each -> each.value().note())
        .filter(Objects::nonNull)
        .filter(each -> isSince(each.createdAt(), since))
        .filter(each -> each.text().equals(text))
        .map(Note::id)
        .filter(Objects::nonNull)
        .findFirst();
  }

  /** Returns the id of a personal list of that name. */
  Optional<Long> list(String name, Instant since) {
    return facets.many(FacetRequest.of(CommunityFacets.LISTS_OF_USER, ME)).toList().stream()
        .map(Sourced::value)
        .filter(each -> isSince(each.updatedAt(), since))
        .filter(each -> each.label().equals(name))
        .map(ListSummary::id)
        .filter(Objects::nonNull)
        .findFirst();
  }

  /** Returns the id of a smart list of that name. */
  Optional<Long> smartList(String name, Instant since) {
    return facets.many(FacetRequest.of(CommunityFacets.SMART_LISTS_OF_USER, ME)).toList().stream()
        .map(Sourced::value)
        .filter(each -> isSince(each.updatedAt(), since))
        .filter(each -> each.label().equals(name))
        .map(SmartList::id)
        .filter(Objects::nonNull)
        .findFirst();
  }

  /** Tells whether something can be of a request; what tells no time can. */
  static boolean isSince(@Nullable Instant made, Instant since) {
    return made == null || !made.isBefore(since);
  }
}
