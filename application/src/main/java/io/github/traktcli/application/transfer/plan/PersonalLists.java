package io.github.traktcli.application.transfer.plan;

import io.github.traktcli.application.document.Sourced;
import io.github.traktcli.application.facet.FacetRequest;
import io.github.traktcli.application.facet.ReadFacet;
import io.github.traktcli.domain.facet.CommunityFacets;
import io.github.traktcli.domain.facet.Subject;
import io.github.traktcli.domain.library.LibrarySection;
import io.github.traktcli.domain.lists.ListSummary;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The user's own lists by their names, in any case; read once. */
public final class PersonalLists {

  private final ReadFacet facets;
  private @Nullable Map<String, LibrarySection> byName;

  /** Makes the lists; nothing is read yet. */
  public PersonalLists(ReadFacet facets) {
    this.facets = facets;
  }

  /**
   * Finds a list.
   *
   * @throws io.github.traktcli.application.failure.TraktException when the lists cannot be read
   */
  public Optional<LibrarySection> named(String name) {
    Map<String, LibrarySection> read = byName;
    if (read == null) {
      read = new HashMap<>();
      FacetRequest<ListSummary> all =
          FacetRequest.of(CommunityFacets.LISTS_OF_USER, new Subject.OfUser("me"));
      for (Sourced<ListSummary> list : facets.many(all)) {
        ListSummary one = list.value();
        if (one.id() != null && one.name() != null) {
          read.putIfAbsent(key(one.name()), section(one));
        }
      }
      byName = read;
    }
    return Optional.ofNullable(read.get(key(name)));
  }

  /** Returns a list as a section of the library. */
  public static LibrarySection section(ListSummary list) {
    return new LibrarySection.OfList("me", String.valueOf(list.id()));
  }

  private static String key(String name) {
    return name.strip().toLowerCase(Locale.ROOT);
  }
}
