package io.github.traktcli.infrastructure.transfer.source.format;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Texts with the few tags that reviews have, as the plain text that Trakt keeps. */
final class Html {

  private static final Pattern LINK =
      Pattern.compile("(?is)<a\\s[^>]*href=[\"']([^\"']*)[\"'][^>]*>(.*?)</a>");
  private static final Pattern QUOTE = Pattern.compile("(?is)<blockquote[^>]*>(.*?)</blockquote>");

  private Html() {}

  /** Returns the text with emphasis, links and quotations as in Markdown. */
  static String text(String html) {
    String text = LINK.matcher(html).replaceAll("[$2]($1)");
    text =
        QUOTE
            .matcher(text)
            .replaceAll(
                quote ->
                    Matcher.quoteReplacement(
                        "\n> " + quote.group(1).strip().replace("\n", "\n> ") + "\n"))
            .replaceAll("\n{3,}", "\n\n");
    return Entities.text(
            text.replaceAll("(?i)</?(?:i|em)\\s*>", "*")
                .replaceAll("(?i)</?(?:b|strong)\\s*>", "**")
                .replaceAll("(?i)<br\\s*/?>", "\n")
                .replaceAll("(?i)</p>\\s*<p[^>]*>", "\n\n")
                .replaceAll("(?i)</?(?:p|div|span)[^>]*>", ""))
        .strip();
  }
}
