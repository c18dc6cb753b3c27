package io.github.traktcli.domain.lists;

/** How somebody names a list, before anybody has looked which it is. */
public sealed interface ListName {

  /** Its Trakt id, which is the same for everybody. */
  record ById(String id) implements ListName {}

  /**
   * Its slug among the lists of its owner.
   *
   * @param owner the owner's slug; {@code me} for whoever is signed in
   */
  record OfOwner(String owner, String slug) implements ListName {}

  /** The slug or the name of a list of one's own. */
  record Mine(String text) implements ListName {}
}
