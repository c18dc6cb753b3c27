package io.github.traktcli.application.lists;

import io.github.traktcli.application.document.Sourced;
import io.github.traktcli.application.facet.FacetRequest;
import io.github.traktcli.application.facet.ReadFacet;
import io.github.traktcli.domain.facet.CommunityFacets;
import io.github.traktcli.domain.facet.Facet;
import io.github.traktcli.domain.facet.Subject;
import io.github.traktcli.domain.filter.SavedFilter;
import io.github.traktcli.domain.lists.ListName;
import io.github.traktcli.domain.lists.OwnName;
import io.github.traktcli.domain.lists.SmartList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Finds the smart list or the saved filter that somebody names. Only what may be a name among one's
 * own is looked up. Groups "Smart Lists" and "Users" of the contract.
 */
public final class FindSaved {

  private static final String ME = "me";
  private static final Pattern ID = Pattern.compile("[0-9]{1,18}");

  private final ReadFacet reading;
  private final ByName names;

  /** Makes the use case. */
  public FindSaved(ReadFacet reading, NameChooser chooser) {
    this.reading = reading;
    this.names = new ByName(chooser);
  }

  /**
   * Finds a smart list.
   *
   * @throws io.github.traktcli.application.failure.TraktException with {@code NoSuchName} when none
   *     of one's own is called so, with {@code AmbiguousName} when several are and nobody can be
   *     asked, and with {@code NothingChosen}
   */
  public Subject.OfSmartList smartList(ListName name) {
    return switch (name) {
      case ListName.ById(String id) -> new Subject.OfSmartList(Optional.empty(), id);
      case ListName.OfOwner(String owner, String slug) ->
          new Subject.OfSmartList(Optional.of(owner), slug);
      case ListName.Mine(String text) -> {
        SmartList list =
            names.find(
                OwnName.Kind.SMART_LIST,
                all(CommunityFacets.SMART_LISTS_OF_USER, new Subject.OfUser(ME)),
                OwnName::of,
                text);
        Long id = list.id();
        yield new Subject.OfSmartList(
            Optional.of(ME),
            id == null ? Objects.toString(list.slug(), "") : id.toString(),
            list.label());
      }
    };
  }

  /**
   * Finds a smart list that is changed.
   *
   * @throws io.github.traktcli.application.failure.TraktException as {@link #smartList} does
   */
  public Subject.OfSmartList mySmartList(ListName name) {
    Subject.OfSmartList found = smartList(name);
    return new Subject.OfSmartList(
        Optional.of(found.owner().orElse(ME)), found.list(), found.name());
  }

  /**
   * Finds a saved filter.
   *
   * @param text its id or its name
   * @throws io.github.traktcli.application.failure.TraktException as {@link #smartList} does
   */
  public Subject.OfSavedFilter filter(String text) {
    if (ID.matcher(text).matches()) {
      return new Subject.OfSavedFilter(Long.parseLong(text));
    }
    SavedFilter filter =
        names.find(
            OwnName.Kind.SAVED_FILTER,
            all(CommunityFacets.SAVED_FILTERS, new Subject.Everything()).stream()
                .filter(each -> each.id() != null)
                .toList(),
            OwnName::of,
            text);
    return new Subject.OfSavedFilter(Objects.requireNonNull(filter.id()), filter.label());
  }

  private <T> List<T> all(Facet<T> facet, Subject subject) {
    return reading.many(FacetRequest.of(facet, subject)).toList().stream()
        .map(Sourced::value)
        .toList();
  }
}
