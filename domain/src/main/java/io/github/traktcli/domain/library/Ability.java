package io.github.traktcli.domain.library;

/** What can be done with a section beside listing it, filling it and taking things out. */
public enum Ability {
  /** Its entries can be asked for in an order, by {@link Sorting}. */
  SORTED,
  /** Its entries can be asked for between two moments. */
  DATED,
  /** Its entries can be asked for by their rating. */
  BY_RATING,
  /** The owner arranges its entries. */
  ARRANGED,
  /** The owner writes a note to an entry that is there. */
  NOTED,
  /** It has a description and an order by itself that the owner can change. */
  DESCRIBED,
  /** The section of somebody else can be read. */
  OF_OTHERS,
  /** People write comments about it. */
  COMMENTED
}
