package io.github.traktcli.application.library;

import io.github.traktcli.application.reference.GivenReference;
import io.github.traktcli.domain.library.Detail;
import io.github.traktcli.domain.library.TimeRange;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * One thing that a user wants in a section.
 *
 * @param details what to say of it, as the user wrote it; {@link Detail#AT} as Trakt takes it
 * @param moment where a section counts: the time in which the same item is the same play; empty
 *     where that is not known, so that any play of it is
 */
public record Wish(GivenReference wanted, Map<Detail, String> details, Optional<TimeRange> moment) {

  /** Copies the details. */
  public Wish {
    Map<Detail, String> copy = new EnumMap<>(Detail.class);
    copy.putAll(details);
    details = Collections.unmodifiableMap(copy);
  }

  /** Returns a wish for a section that does not count. */
  public static Wish of(GivenReference wanted, Map<Detail, String> details) {
    return new Wish(wanted, details, Optional.empty());
  }

  /** Returns this wish with more said, which goes above what was said before. */
  public Wish with(Map<Detail, String> more) {
    Map<Detail, String> both = new EnumMap<>(Detail.class);
    both.putAll(details);
    both.putAll(more);
    return new Wish(wanted, both, moment);
  }
}
