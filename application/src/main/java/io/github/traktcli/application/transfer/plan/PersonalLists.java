package io.github.traktcli.application.transfer.plan;

import io.github.traktcli.application.document.Sourced;
import io.github.traktcli.application.facet.FacetRequest;
import io.github.traktcli.application.facet.ReadFacet;
import io.github.traktcli.domain.facet.CommunityFacets;
import io.github.traktcli.domain.facet.Subject;
import io.github.traktcli.domain.library.LibrarySection;
import io.github.traktcli.domain.lists.ListSummary;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The user's own lists by their names, in any case; read once. */
public final class PersonalLists {

  private final ReadFacet facets;
  private @Nullable List<ListSummary> lists;

  /** Makes the lists; nothing is read yet. */
  public PersonalLists(ReadFacet facets) {
    this.facets = facets;
  }

  /**
   * Finds a list by its name, or else by its slug, which is all that names of files keep of it.
   *
   * @throws io.github.traktcli.application.failure.TraktException when the lists cannot be read
   */
  public Optional<LibrarySection> named(String name) {
    return summary(name).map(PersonalLists::section);
  }

  /** Finds what is said of a list, as {@link #named} finds the list. */
  public Optional<ListSummary> summary(String name) {
    return found(list -> list.label(), name).or(() -> found(ListSummary::slug, name));
  }

  /** Returns all of them, in the order of Trakt. */
  public List<ListSummary> all() {
    return List.copyOf(lists());
  }

  private Optional<ListSummary> found(Function<ListSummary, @Nullable String> by, String name) {
    return lists().stream()
        .filter(
            list -> {
              String known = by.apply(list);
              return known != null && key(known).equals(key(name));
            })
        .findFirst();
  }

  private List<ListSummary> lists() {
    List<ListSummary> read = lists;
    if (read == null) {
      read = new ArrayList<>();
      FacetRequest<ListSummary> all =
          FacetRequest.of(CommunityFacets.LISTS_OF_USER, new Subject.OfUser("me"));
      for (Sourced<ListSummary> list : facets.many(all)) {
        if (list.value().id() != null && list.value().name() != null) {
          read.add(list.value());
        }
      }
      lists = read;
    }
    return read;
  }

  /** Returns where something is hidden, by Trakt's word. */
  public static Optional<LibrarySection> hidden(String place) {
    return AccountContents.hidden(place);
  }

  /** Returns a list as a section of the library. */
  public static LibrarySection section(ListSummary list) {
    return new LibrarySection.OfList("me", String.valueOf(list.id()), list.label());
  }

  private static String key(String name) {
    return name.strip().toLowerCase(Locale.ROOT);
  }
}
