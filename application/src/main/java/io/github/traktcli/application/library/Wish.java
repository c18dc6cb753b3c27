package io.github.traktcli.application.library;

import io.github.traktcli.application.reference.GivenReference;
import io.github.traktcli.domain.library.Detail;
import io.github.traktcli.domain.library.TimeRange;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One thing that a user wants in a section.
 *
 * @param details what to say of it, as the user wrote it; {@link Detail#AT} as Trakt takes it
 * @param moment where a section counts: the time in which the same item is the same play; empty
 *     where that is not known, so that any play of it is
 * @param quoted which details are as Trakt itself wrote them, so that no rule applies to them
 */
public record Wish(
    GivenReference wanted,
    Map<Detail, String> details,
    Optional<TimeRange> moment,
    Set<Detail> quoted) {

  /** Copies the details. */
  public Wish {
    Map<Detail, String> copy = new EnumMap<>(Detail.class);
    copy.putAll(details);
    details = Collections.unmodifiableMap(copy);
    quoted = Set.copyOf(quoted);
  }

  /** Returns a wish for a section that does not count. */
  public static Wish of(GivenReference wanted, Map<Detail, String> details) {
    return new Wish(wanted, details, Optional.empty(), Set.of());
  }

  /** Returns this wish, of which some details are as Trakt itself wrote them. */
  public Wish quoting(Set<Detail> fromTrakt) {
    return new Wish(wanted, details, moment, fromTrakt);
  }

  /** Returns this wish with more said, which goes above what was said before. */
  public Wish with(Map<Detail, String> more) {
    Map<Detail, String> both = new EnumMap<>(Detail.class);
    both.putAll(details);
    both.putAll(more);
    Set<Detail> stillQuoted = new HashSet<>(quoted);
    stillQuoted.removeAll(more.keySet());
    return new Wish(wanted, both, moment, stillQuoted);
  }
}
