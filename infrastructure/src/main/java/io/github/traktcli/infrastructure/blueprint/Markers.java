package io.github.traktcli.infrastructure.blueprint;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What holds for an operation as a whole.
 *
 * @param paged whether it comes in pages, by the query parameters "page" and "limit"
 * @param mostPerPage the highest {@code limit} it grants, where the document names one
 * @param extendable whether it takes {@code extended}
 * @param extended the values that {@code extended} takes, empty where the document names none
 * @param filters the name of the set of filters that it takes, {@link #ANY_FILTERS} where the
 *     document names none
 * @param emoji whether its texts may hold emoji or their short codes
 * @param host where it lives, if not on the document's own host
 * @param command a command line of this client that performs it, from the name of the program on;
 *     empty where there is none yet
 */
public record Markers(
    Access access,
    boolean paged,
    OptionalInt mostPerPage,
    boolean extendable,
    List<String> extended,
    Optional<String> filters,
    Vip vip,
    boolean emoji,
    Optional<String> host,
    Optional<String> command) {

  /** Stands for filters of an unnamed set. */
  public static final String ANY_FILTERS = "any";

  /** Whether a user's token is wanted. */
  public enum Access {
    /** No token needed. */
    NONE,
    /** A token changes the answer or opens private data. */
    OPTIONAL,
    /** Refused without a token. */
    REQUIRED
  }

  /** What VIP users have of it. */
  public enum Vip {
    /** No difference. */
    NO,
    /** More room. */
    ENHANCED,
    /** Refused to others. */
    ONLY
  }

  /** Copies the values. */
  public Markers {
    extended = List.copyOf(extended);
  }
}
