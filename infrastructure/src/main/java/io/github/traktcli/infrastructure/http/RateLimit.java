package io.github.traktcli.infrastructure.http;

import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the {@code X-Ratelimit} header, which is a JSON object in itself. */
final class RateLimit {

  private static final Pattern REMAINING = Pattern.compile("\"remaining\"\\s*:\\s*(\\d{1,9})");

  private RateLimit() {}

  /** Returns how many more requests Trakt takes in this period. */
  static OptionalLong remaining(String header) {
    Matcher remaining = REMAINING.matcher(header);
    return remaining.find()
        ? OptionalLong.of(Long.parseLong(remaining.group(1)))
        : OptionalLong.empty();
  }
}
