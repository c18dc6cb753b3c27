package io.github.traktcli.domain.library;

import io.github.traktcli.domain.media.ItemType;
import java.util.Set;

/** One place that holds items of a user, named well enough to find it. */
public sealed interface LibrarySection {

  /** A section that every account has once. */
  record OfAccount(SectionKind kind) implements LibrarySection {

    public static final OfAccount WATCHLIST = new OfAccount(SectionKind.WATCHLIST);
    public static final OfAccount FAVORITES = new OfAccount(SectionKind.FAVORITES);
    public static final OfAccount COLLECTION = new OfAccount(SectionKind.COLLECTION);
    public static final OfAccount HISTORY = new OfAccount(SectionKind.HISTORY);
    public static final OfAccount RATINGS = new OfAccount(SectionKind.RATINGS);

    /**
     * Refuses kinds of which there are several.
     *
     * @throws IllegalArgumentException for a list or a hidden place
     */
    public OfAccount {
      if (kind == SectionKind.LIST || kind == SectionKind.HIDDEN) {
        throw new IllegalArgumentException(kind + " does not say which");
      }
    }

    @Override
    public String label() {
      return kind.traktName();
    }
  }

  /** What is hidden in one place of Trakt. */
  record Hidden(HiddenPlace place) implements LibrarySection {
    @Override
    public SectionKind kind() {
      return SectionKind.HIDDEN;
    }

    @Override
    public Set<ItemType> holds() {
      return place.holds();
    }

    @Override
    public boolean isListed() {
      return place.isListed();
    }

    @Override
    public String label() {
      return place.label();
    }
  }

  /**
   * A list that somebody made.
   *
   * @param owner the owner's slug; {@code me} for whoever is signed in; empty where the list is
   *     named by its Trakt id alone, which is enough to read it
   * @param list its Trakt id or slug
   * @param name for a person
   */
  record OfList(String owner, String list, String name) implements LibrarySection {

    /** Makes the section of a list whose name is not known. */
    public OfList(String owner, String list) {
      this(owner, list, list);
    }

    @Override
    public SectionKind kind() {
      return SectionKind.LIST;
    }

    @Override
    public String label() {
      return name;
    }
  }

  /** Returns its name behind what it is, as it stands in a sentence. */
  default String named() {
    return this instanceof OfList ? "list " + label() : label();
  }

  /** Returns what kind of section it is. */
  SectionKind kind();

  /** Returns what can be put in. */
  default Set<ItemType> holds() {
    return kind().holds();
  }

  /** Tells whether what Trakt does not list is not there. */
  default boolean isListed() {
    return true;
  }

  /** Returns its name for a person. */
  String label();
}
