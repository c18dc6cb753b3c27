package io.github.traktcli.infrastructure.api;

import io.github.traktcli.infrastructure.media.UserDto;
import org.jspecify.annotations.Nullable;

/** The part of the settings that says who is signed in. */
record SettingsDto(@Nullable UserDto user) {

  String slug() {
    return user == null || user.ids() == null || user.ids().slug() == null
        ? "me"
        : user.ids().slug();
  }
}
