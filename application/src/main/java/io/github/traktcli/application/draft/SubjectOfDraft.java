package io.github.traktcli.application.draft;

import io.github.traktcli.application.facet.FacetRequest;
import io.github.traktcli.application.facet.ReadFacet;
import io.github.traktcli.domain.facet.CommunityFacets;
import io.github.traktcli.domain.facet.Facet;
import io.github.traktcli.domain.facet.Subject;
import io.github.traktcli.domain.media.Ids;
import io.github.traktcli.domain.media.MediaItem;
import java.util.Optional;

/**
 * Finds the own ids of what is written to. A path names a season by its show and number, and a list
 * by its owner and slug; a body names both by their ids and nothing else.
 */
public final class SubjectOfDraft {

  private final ReadFacet reading;

  /** Makes the part. */
  public SubjectOfDraft(ReadFacet reading) {
    this.reading = reading;
  }

  /**
   * Returns the same subject with ids of its own; asks Trakt where it has none.
   *
   * @throws io.github.traktcli.application.failure.TraktException with {@code NotFound} when there
   *     is no such thing
   */
  public Subject identified(Subject subject) {
    return switch (subject) {
      case Subject.Title(MediaItem.OfSeason(var show, var season))
          when season.ids().equals(Ids.NONE) ->
          new Subject.Title(
              reading.one(FacetRequest.of(Facet.SEASON_DETAILS, subject)).value().item());
      case Subject.Title(MediaItem.OfEpisode(var show, var episode))
          when episode.ids().equals(Ids.NONE) ->
          new Subject.Title(
              reading.one(FacetRequest.of(Facet.EPISODE_DETAILS, subject)).value().item());
      case Subject.OfList(var owner, String list, String name) when owner.isPresent() ->
          Optional.ofNullable(
                  reading.one(FacetRequest.of(CommunityFacets.LIST_ITSELF, subject)).value().id())
              .<Subject>map(id -> new Subject.OfList(Optional.empty(), id.toString(), name))
              .orElse(subject);
      default -> subject;
    };
  }
}
