package io.github.traktcli.infrastructure.transfer.source.file;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Members of exports that are none of our business: tokens, addresses, payments. They are not
 * opened, so nothing of them can leak.
 */
final class PrivateMembers {

  private static final Set<String> WORDS =
      Set.of(
          "token",
          "tokens",
          "password",
          "passwords",
          "passwd",
          "login",
          "logins",
          "auth",
          "oauth",
          "secret",
          "secrets",
          "credential",
          "credentials",
          "cookie",
          "cookies",
          "session",
          "sessions",
          "ip",
          "ips",
          "email",
          "emails",
          "address",
          "addresses",
          "billing",
          "payment",
          "payments",
          "phone",
          "phones",
          "device",
          "devices",
          "accountdetails",
          "messages");

  /** Those of Netflix's report. */
  private static final Set<String> FOLDERS =
      Set.of(
          "ACCOUNT",
          "PAYMENT_AND_BILLING",
          "DEVICES",
          "IP_ADDRESSES",
          "CLICKSTREAM",
          "CUSTOMER_SERVICE",
          "MESSAGES",
          "SOCIAL_MEDIA_CONNECTIONS",
          "SURVEYS",
          "IDENTITY",
          "ADDITIONAL_INFORMATION",
          "GAMES",
          "PROFILES");

  private PrivateMembers() {}

  /** Returns whether a member of an archive or a folder is left closed, by its name alone. */
  static boolean contain(String path) {
    List<String> steps = Arrays.asList(path.split("/", -1));
    List<String> folders = steps.subList(0, steps.size() - 1);
    String base = steps.getLast().toLowerCase(Locale.ROOT);
    int dot = base.lastIndexOf('.');
    String stem = dot <= 0 ? base : base.substring(0, dot);
    if (folders.contains("lists") || stem.startsWith("list") || base.endsWith(".nfo")) {
      return false; // named for films, or by the user
    }
    return folders.stream().anyMatch(FOLDERS::contains)
        || stem.equals("user")
        || stem.equals("users")
        || Arrays.stream(stem.split("[^a-z0-9]+", -1)).anyMatch(WORDS::contains);
  }
}
