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
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the user wrote comments and notes about; each read once. */
public final class OwnWritings {

  private static final Subject ME = new Subject.OfUser("me");

  private static final Set<String> OF_THE_LIBRARY = Set.of("history", "collection", "rating");

  private final ReadFacet facets;
  private @Nullable Map<Long, Set<String>> reviewed;
  private @Nullable Set<Noted> noted;

  /** A note, as far as there is one of it: the plays of a title may have one each. */
  private record Noted(long item, String place, String text) {

    static Noted of(long item, @Nullable String place, String text) {
      String known = place == null || !OF_THE_LIBRARY.contains(place) ? "" : place;
      return new Noted(item, known, known.equals("history") ? text : "");
    }
  }

  /** Makes the part; nothing is read yet. */
  public OwnWritings(ReadFacet facets) {
    this.facets = facets;
  }

  /**
   * Tells whether the user commented on it.
   *
   * @param text what of; nothing for anything at all
   */
  public boolean isReviewed(MediaItem item, Optional<String> text) {
    Set<String> said =
        ItemKey.of(item).stream()
            .mapToObj(key -> reviewed().getOrDefault(key, Set.of()))
            .findFirst()
            .orElse(Set.of());
    return text.map(said::contains).orElse(!said.isEmpty());
  }

  private Map<Long, Set<String>> reviewed() {
    Map<Long, Set<String>> read = reviewed;
    if (read == null) {
      read = new HashMap<>();
      for (Sourced<TopicComment> one :
          facets.many(FacetRequest.of(CommunityFacets.COMMENTS_OF_USER, ME))) {
        Optional<Long> item = key(one.value().topic());
        if (item.isPresent()) {
          read.computeIfAbsent(item.get(), any -> new HashSet<>())
              .add(one.value().comment().text().strip());
        }
      }
      reviewed = read;
    }
    return read;
  }

  /**
   * Tells whether the user has that note.
   *
   * @param place what of the library it hangs on, in Trakt's word; nothing for the title itself
   */
  public boolean isNoted(MediaItem item, @Nullable String place, String text) {
    Set<Noted> known = noted;
    if (known == null) {
      Set<Noted> read = new HashSet<>();
      for (Sourced<TopicNote> one :
          facets.many(FacetRequest.of(CommunityFacets.NOTES_OF_USER, ME))) {
        TopicNote note = one.value();
        String said = note.note() == null ? "" : note.note().text();
        key(note.topic()).ifPresent(key -> read.add(Noted.of(key, note.attachedTo(), said)));
      }
      noted = read;
      known = read;
    }
    Set<Noted> all = known;
    return ItemKey.of(item).stream().anyMatch(key -> all.contains(Noted.of(key, place, text)));
  }

  private static Optional<Long> key(Topic topic) {
    return topic
        .title()
        .map(ItemKey::of)
        .filter(OptionalLong::isPresent)
        .map(OptionalLong::getAsLong);
  }
}
