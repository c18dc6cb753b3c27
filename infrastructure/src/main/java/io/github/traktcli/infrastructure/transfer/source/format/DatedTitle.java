package io.github.traktcli.infrastructure.transfer.source.format;

import io.github.traktcli.infrastructure.transfer.source.value.Ids;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A title that may have its year behind it: {@code Heat (1995)}.
 *
 * @param title without the year
 * @param year nothing where it has none
 */
record DatedTitle(String title, @Nullable Integer year) {

  private static final Pattern WITH_YEAR = Pattern.compile("(.+?)\\s*[(\\[](\\d{4})[)\\]]");

  static DatedTitle of(String text) {
    Matcher matcher = WITH_YEAR.matcher(text);
    Integer year = matcher.matches() ? Ids.year(matcher.group(2)) : null;
    return year == null ? new DatedTitle(text, null) : new DatedTitle(matcher.group(1), year);
  }
}
