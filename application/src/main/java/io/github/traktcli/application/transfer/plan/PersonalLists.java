package io.github.traktcli.application.transfer.plan;

import io.github.traktcli.application.document.Sourced;
import io.github.traktcli.application.facet.FacetRequest;
import io.github.traktcli.application.facet.ReadFacet;
import io.github.traktcli.domain.facet.CommunityFacets;
import io.github.traktcli.domain.facet.Subject;
import io.github.traktcli.domain.library.LibrarySection;
import io.github.traktcli.domain.lists.ListSummary;
import io.github.traktcli.domain.transfer.ImportDetails;
import io.github.traktcli.domain.transfer.ImportRecord.NewList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/**
 * The user's own lists, and which of them those of the files are: that of the id, else that of the
 * slug, else that of the name, in any case; each is one list and no other. Read once.
 */
public final class PersonalLists {

  /** What a list is found by, the surest first; names of files keep no more than a slug. */
  private static final List<BiPredicate<NewList, ListSummary>> WAYS =
      List.of(
          (list, there) -> list.at().id() != null && list.at().id().equals(there.id()),
          (list, there) -> isSame(list.at().slug(), there.slug()),
          (list, there) -> isSame(list.name(), there.label()),
          (list, there) -> isSame(list.name(), there.slug()));

  private final ReadFacet facets;
  private final List<NewList> wanted;
  private @Nullable List<ListSummary> lists;
  private @Nullable Map<NewList, ListSummary> found;

  /**
   * Makes the lists; nothing is read yet.
   *
   * @param wanted those of the files
   */
  public PersonalLists(ReadFacet facets, List<NewList> wanted) {
    this.facets = facets;
    this.wanted = List.copyOf(wanted);
  }

  /** Returns what is the same for all entries of one list of the files, and for no others. */
  public static String key(ImportDetails entry) {
    return key(entry.listId(), Objects.requireNonNullElse(entry.list(), ""));
  }

  /** Returns what entries of a list of the files have as their key. */
  public static String key(NewList list) {
    return key(list.at().id(), list.name());
  }

  private static String key(@Nullable Long id, String name) {
    return id == null ? lower(name) : "#" + id;
  }

  /**
   * Finds the list that an entry of the files belongs on.
   *
   * @throws io.github.traktcli.application.failure.TraktException when the lists cannot be read
   */
  public Optional<LibrarySection> of(ImportDetails entry) {
    Optional<NewList> list = wanted(entry);
    return (list.isPresent() ? summary(list.get()) : named(entry)).map(PersonalLists::section);
  }

  /** Finds the list of the files that an entry belongs on. */
  public Optional<NewList> wanted(ImportDetails entry) {
    String key = key(entry);
    return wanted.stream().filter(list -> key(list).equals(key)).findFirst();
  }

  private Optional<ListSummary> named(ImportDetails entry) {
    String name = Objects.requireNonNullElse(entry.list(), "");
    return lists().stream()
        .filter(there -> isSame(name, there.label()) || isSame(name, there.slug()))
        .min(Comparator.comparing(there -> !isSame(name, there.label())));
  }

  /** Finds a list of the account by its own id, and by nothing else. */
  public Optional<LibrarySection> withId(long id) {
    return lists().stream()
        .filter(there -> Objects.equals(there.id(), id))
        .findFirst()
        .map(PersonalLists::section);
  }

  /** Finds what the account says of a list of the files. */
  public Optional<ListSummary> summary(NewList list) {
    return Optional.ofNullable(found().get(list));
  }

  /** Returns all of them, in the order of Trakt. */
  public List<ListSummary> all() {
    return List.copyOf(lists());
  }

  /** Returns those that are none of the files, in the order of Trakt. */
  public List<ListSummary> strange() {
    return lists().stream().filter(list -> !found().containsValue(list)).toList();
  }

  private Map<NewList, ListSummary> found() {
    Map<NewList, ListSummary> known = found;
    if (known == null) {
      known = new LinkedHashMap<>();
      List<ListSummary> left = new ArrayList<>(lists());
      for (BiPredicate<NewList, ListSummary> way : WAYS) {
        for (NewList list : wanted) {
          if (!known.containsKey(list)) {
            Optional<ListSummary> there =
                left.stream().filter(one -> way.test(list, one)).findFirst();
            if (there.isPresent()) {
              known.put(list, there.get());
              left.remove(there.get());
            }
          }
        }
      }
      found = known;
    }
    return known;
  }

  private static boolean isSame(@Nullable String one, @Nullable String other) {
    return one != null && other != null && !one.isBlank() && lower(one).equals(lower(other));
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

  private static String lower(String name) {
    return name.strip().toLowerCase(Locale.ROOT);
  }
}
