package io.github.traktcli.domain.user;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Somebody with a Trakt profile. A private profile shows little more than its name.
 *
 * @param slug what paths and references use; the display name may differ
 */
public record User(
    @Nullable String username,
    @Nullable String name,
    @Nullable String slug,
    boolean isPrivate,
    boolean isVip) {

  /** Returns the name to show: the display name, else the user name, else the slug. */
  public String label() {
    return Optional.ofNullable(name)
        .filter(text -> !text.isBlank())
        .or(() -> Optional.ofNullable(username))
        .or(() -> Optional.ofNullable(slug))
        .orElse("somebody");
  }
}
