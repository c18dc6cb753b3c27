package io.github.traktcli.infrastructure.social;

import io.github.traktcli.domain.user.AccountSettings;
import io.github.traktcli.domain.user.User;
import io.github.traktcli.domain.user.UserProfile;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The settings of an account; what Trakt's own apps keep there has no fixed form. */
public record AccountSettingsDto(
    @Nullable UserProfileDto user,
    @Nullable Map<String, @Nullable Object> account,
    @Nullable Map<String, @Nullable Object> connections,
    @Nullable Map<String, @Nullable Object> browsing,
    @Nullable Map<String, @Nullable Object> limits,
    @Nullable Map<String, @Nullable Object> permissions) {

  /** Returns the domain's settings. */
  public AccountSettings toDomain() {
    Map<String, Boolean> connected = new LinkedHashMap<>();
    flat("", connections, (name, value) -> connected.put(name, Boolean.TRUE.equals(value)));
    Map<String, String> kept = new LinkedHashMap<>();
    flat("", browsing, (name, value) -> kept.put(name, words(value)));
    Map<String, Long> room = new LinkedHashMap<>();
    flat(
        "",
        limits,
        (name, value) -> {
          if (value instanceof Number number) {
            room.put(name, number.longValue());
          }
        });
    Map<String, Boolean> allowed = new LinkedHashMap<>();
    flat("", permissions, (name, value) -> allowed.put(name, !Boolean.FALSE.equals(value)));
    return new AccountSettings(
        user == null
            ? new UserProfile(
                new User(null, null, null, false, false), null, null, null, null, null, null, false)
            : user.toDomain(),
        account == null ? null : text(account.get("timezone")),
        account == null ? null : text(account.get("date_format")),
        (account != null && account.get("time_24hr") instanceof Boolean whole) ? whole : null,
        connected,
        kept,
        room,
        allowed);
  }

  private static void flat(
      String before,
      @Nullable Map<String, @Nullable Object> members,
      BiConsumer<String, Object> each) {
    if (members == null) {
      return;
    }
    members.forEach(
        (name, value) -> {
          if (value instanceof Map<?, ?> deeper) {
            Map<String, @Nullable Object> named = new LinkedHashMap<>();
            deeper.forEach((key, member) -> named.put(String.valueOf(key), member));
            flat(before + name + ".", named, each);
          } else if (value != null) {
            each.accept(before + name, value);
          }
        });
  }

  private static @Nullable String text(@Nullable Object value) {
    return value instanceof String text ? text : null;
  }

  private static String words(Object value) {
    return value instanceof List<?> several
        ? several.stream().map(String::valueOf).collect(Collectors.joining(", "))
        : value.toString();
  }
}
