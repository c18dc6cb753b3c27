package io.github.traktcli.domain.user;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How an account is set up, and what it may hold. Section "Users" of the contract.
 *
 * @param timezone the name of a zone, as Trakt sends it
 * @param clockOf24Hours {@code null} where Trakt does not tell
 * @param connections other services, and whether each is connected
 * @param browsing whatever Trakt's own apps keep, by names with dots, as texts
 * @param permissions what the account may do among people, by name; what is not named it may
 * @param limits how much of everything the account may hold, by names with dots, in Trakt's order
 */
public record AccountSettings(
    UserProfile profile,
    @Nullable String timezone,
    @Nullable String dateFormat,
    @Nullable Boolean clockOf24Hours,
    Map<String, Boolean> connections,
    Map<String, String> browsing,
    Map<String, Long> limits,
    Map<String, Boolean> permissions) {
  /** Copies the maps. */
  public AccountSettings {
    connections = Collections.unmodifiableMap(new LinkedHashMap<>(connections));
    browsing = Collections.unmodifiableMap(new LinkedHashMap<>(browsing));
    permissions = Collections.unmodifiableMap(new LinkedHashMap<>(permissions));
    limits = Collections.unmodifiableMap(new LinkedHashMap<>(limits));
  }
}
