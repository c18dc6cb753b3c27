package io.github.traktcli.domain.catalog;

import io.github.traktcli.domain.media.MediaItem;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part that a person has in a title.
 *
 * @param department {@code cast}, {@code guest stars}, or the crew's department as Trakt names it
 * @param roles characters of the cast, jobs of the crew
 * @param item the person, or the title when the credits are those of a person
 * @param episodes in how many episodes, for shows
 * @param regular whether somebody of the cast is there for good; {@code null} where unknown
 */
public record Credit(
    String department,
    List<String> roles,
    MediaItem item,
    @Nullable Integer episodes,
    @Nullable Boolean regular) {

  /** What the department of actors is called here. */
  public static final String CAST = "cast";

  /** What the department of those who came for an episode is called here. */
  public static final String GUEST_STARS = "guest stars";

  /** Copies the roles. */
  public Credit {
    roles = List.copyOf(roles);
  }
}
