package io.github.traktcli.application.lists;

import io.github.traktcli.application.document.Sourced;
import io.github.traktcli.application.facet.FacetRequest;
import io.github.traktcli.application.facet.ReadFacet;
import io.github.traktcli.application.failure.TraktException;
import io.github.traktcli.application.failure.TraktFailure;
import io.github.traktcli.domain.facet.CommunityFacets;
import io.github.traktcli.domain.facet.Facet;
import io.github.traktcli.domain.facet.Subject;
import io.github.traktcli.domain.lists.ListName;
import io.github.traktcli.domain.lists.ListSummary;
import io.github.traktcli.domain.lists.OwnName;
import io.github.traktcli.domain.user.User;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Finds the list that somebody names. Once Trakt has answered, a list goes by its Trakt id: a slug
 * is another one as soon as the list is renamed. Section "Lists" of the contract.
 */
public final class FindList {

  private static final String ME = "me";
  private static final Subject.OfUser MYSELF = new Subject.OfUser(ME);

  private final ReadFacet reading;
  private final ByName names;

  /** Makes the use case. */
  public FindList(ReadFacet reading, NameChooser chooser) {
    this.reading = reading;
    this.names = new ByName(chooser);
  }

  /**
   * Finds a list that is read. Only what may be a name among one's own is looked up.
   *
   * @throws TraktException with {@code NoSuchName} when none of one's own is called so, with {@code
   *     AmbiguousName} when several are and nobody can be asked, and with {@code NothingChosen}
   */
  public Subject.OfList toRead(ListName name) {
    return switch (name) {
      case ListName.ById(String id) -> new Subject.OfList(Optional.empty(), id);
      case ListName.OfOwner(String owner, String slug) ->
          new Subject.OfList(Optional.of(owner), slug);
      case ListName.Mine(String text) -> named(ME, called(mine(), text));
    };
  }

  /**
   * Finds a list that is changed: one of one's own, or one of somebody who lets others change it.
   *
   * @throws TraktException as {@link #toRead} does, and with {@code NotYours} when it is somebody
   *     else's, before anything is sent that would change it
   */
  public Subject.OfList toChange(ListName name) {
    List<ListSummary> mine = mine();
    Optional<ListSummary> own =
        switch (name) {
          case ListName.Mine(String text) -> Optional.of(called(mine, text));
          case ListName.ById(String id) ->
              mine.stream().filter(list -> id.equals(idOf(list))).findFirst();
          case ListName.OfOwner(String owner, String slug) ->
              mine.stream()
                  .filter(list -> owner.equals(ME) || owner.equals(ownerOf(list).orElse("")))
                  .filter(list -> slug.equals(list.slug()))
                  .findFirst();
        };
    if (own.isEmpty()
        && name instanceof ListName.OfOwner(String owner, String slug)
        && owner.equals(ME)) {
      throw missing(slug, mine);
    }
    return own.map(list -> named(ME, list)).orElseGet(() -> ofOther(name, mine));
  }

  /**
   * Finds a list of one's own: what others share can be filled, and is theirs all the same.
   *
   * @throws TraktException as {@link #toChange} does
   */
  public Subject.OfList toOwn(ListName name) {
    Subject.OfList found = toChange(name);
    Optional<String> other = found.owner().filter(owner -> !owner.equals(ME));
    if (other.isPresent()) {
      throw new TraktException(new TraktFailure.NotYours(found.name(), other));
    }
    return found;
  }

  private Subject.OfList ofOther(ListName name, List<ListSummary> mine) {
    Optional<ListSummary> shared =
        all(CommunityFacets.COLLABORATIONS, MYSELF).stream()
            .filter(list -> isCalled(list, name))
            .filter(list -> ownerOf(list).isPresent())
            .findFirst();
    if (shared.isPresent()) {
      return named(ownerOf(shared.get()).orElse(ME), shared.get());
    }
    ListSummary list =
        reading.one(FacetRequest.of(CommunityFacets.LIST_ITSELF, toRead(name))).value();
    Optional<String> owner = ownerOf(list);
    Optional<String> myself = mine.stream().findFirst().flatMap(FindList::ownerOf);
    if (owner.isEmpty() || !owner.equals(myself)) {
      throw new TraktException(new TraktFailure.NotYours(list.label(), owner));
    }
    return named(ME, list);
  }

  private static boolean isCalled(ListSummary list, ListName name) {
    return switch (name) {
      case ListName.ById(String id) -> id.equals(idOf(list));
      case ListName.OfOwner(String owner, String slug) ->
          slug.equals(list.slug()) && owner.equals(ownerOf(list).orElse(""));
      case ListName.Mine mine -> false;
    };
  }

  /**
   * Finds a list among those of somebody, where that is said beside its name.
   *
   * @param owner the owner's slug
   * @throws TraktException as {@link #toRead} does
   */
  public Subject.OfList toReadOf(String owner, ListName name) {
    return name instanceof ListName.Mine(String text)
        ? named(owner, called(all(CommunityFacets.LISTS_OF_USER, new Subject.OfUser(owner)), text))
        : toRead(name);
  }

  /** Returns one's own lists in their order. */
  public List<ListSummary> mine() {
    return all(CommunityFacets.LISTS_OF_USER, MYSELF);
  }

  /**
   * Finds one of one's own lists among all of them.
   *
   * @throws TraktException as {@link #toRead} does
   */
  public ListSummary among(List<ListSummary> mine, ListName name) {
    return switch (name) {
      case ListName.ById(String id) -> only(mine, id, list -> id.equals(idOf(list)));
      case ListName.OfOwner(String owner, String slug) ->
          only(mine, owner + "/" + slug, list -> slug.equals(list.slug()));
      case ListName.Mine(String text) -> called(mine, text);
    };
  }

  private static ListSummary only(
      List<ListSummary> mine, String text, Predicate<ListSummary> test) {
    return mine.stream().filter(test).findFirst().orElseThrow(() -> missing(text, List.of()));
  }

  private List<ListSummary> all(Facet<ListSummary> facet, Subject.OfUser user) {
    return reading.many(FacetRequest.of(facet, user)).toList().stream()
        .map(Sourced::value)
        .toList();
  }

  private ListSummary called(List<ListSummary> mine, String text) {
    return names.find(OwnName.Kind.LIST, mine, OwnName::of, text);
  }

  private static TraktException missing(String text, List<ListSummary> mine) {
    return new TraktException(
        new TraktFailure.NoSuchName(
            OwnName.Kind.LIST, text, ByName.near(mine.stream().map(OwnName::of).toList(), text)));
  }

  private static Subject.OfList named(String owner, ListSummary list) {
    String id = idOf(list);
    String key = id.isEmpty() ? Objects.toString(list.slug(), "") : id;
    return new Subject.OfList(Optional.of(owner), key, list.label());
  }

  private static String idOf(ListSummary list) {
    return list.id() == null ? "" : list.id().toString();
  }

  private static Optional<String> ownerOf(ListSummary list) {
    return Optional.ofNullable(list.owner()).map(User::slug);
  }
}
