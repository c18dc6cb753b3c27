package io.github.traktcli.infrastructure.transfer.source.format;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Titles that are sorted by their first word that counts: {@code Matrix, The}. */
final class SortedTitle {

  private static final Pattern ARTICLE =
      Pattern.compile("(.+), (The|A|An|Les|Le|La|L'|Der|Die|Das|El|Los|Las|Il|Lo|Gli|O|Os|De|Het)");

  private SortedTitle() {}

  /** Returns a title with its article before it. */
  static String inOrder(String title) {
    Matcher matcher = ARTICLE.matcher(title);
    if (!matcher.matches()) {
      return title;
    }
    String article = matcher.group(2);
    return article + (article.endsWith("'") ? "" : " ") + matcher.group(1);
  }
}
