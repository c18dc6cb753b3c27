package io.github.traktcli.presentation.output;

import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What people write on Trakt, made readable on a terminal: Markdown loses its marks, links show
 * their address, short codes become emoji, and what is marked as a spoiler stays hidden unless it
 * was asked for. Section "Comments" of the contract.
 */
public final class MarkedText {

  private static final String HIDDEN = "[spoiler hidden]";
  private static final Pattern SPOILER =
      Pattern.compile("(?i)\\[\\s*(/?)\\s*spoilers?(?:[\\s=:][^\\]\n]*)?]");
  private static final Pattern LINK = Pattern.compile("!?\\[([^\\[\\]\n]*)]\\(([^()\\s]+)\\)");
  private static final Pattern HEADING = Pattern.compile("(?m)^#{1,6} +");
  private static final Pattern STRONG = Pattern.compile("(\\*\\*|__|~~)(?=\\S)([^*_~\n]+?)\\1");
  private static final Pattern EMPHASIS =
      Pattern.compile("(?<![\\w*_])([*_`])(?=\\S)([^*_`\n]+?)(?<=\\S)\\1(?![\\w*_])");
  private static final Pattern ESCAPE = Pattern.compile("\\\\([\\\\*_#>\\[\\]()`~-])");
  private static final int ASIDE = 0xe000;
  private static final Pattern SHORT_CODE = Pattern.compile(":([a-z0-9_+-]{2,30}):");

  private static final Map<String, String> EMOJI =
      Map.ofEntries(
          Map.entry("smile", "😄"),
          Map.entry("smiley", "😃"),
          Map.entry("grin", "😁"),
          Map.entry("grinning", "😀"),
          Map.entry("joy", "😂"),
          Map.entry("rofl", "🤣"),
          Map.entry("laughing", "😆"),
          Map.entry("wink", "😉"),
          Map.entry("blush", "😊"),
          Map.entry("heart_eyes", "😍"),
          Map.entry("thinking", "🤔"),
          Map.entry("neutral_face", "😐"),
          Map.entry("unamused", "😒"),
          Map.entry("sob", "😭"),
          Map.entry("cry", "😢"),
          Map.entry("scream", "😱"),
          Map.entry("rage", "😡"),
          Map.entry("sleeping", "😴"),
          Map.entry("sunglasses", "😎"),
          Map.entry("heart", "❤️"),
          Map.entry("broken_heart", "💔"),
          Map.entry("thumbsup", "👍"),
          Map.entry("+1", "👍"),
          Map.entry("thumbsdown", "👎"),
          Map.entry("-1", "👎"),
          Map.entry("clap", "👏"),
          Map.entry("pray", "🙏"),
          Map.entry("ok_hand", "👌"),
          Map.entry("muscle", "💪"),
          Map.entry("fire", "🔥"),
          Map.entry("star", "⭐"),
          Map.entry("tada", "🎉"),
          Map.entry("popcorn", "🍿"),
          Map.entry("poop", "💩"),
          Map.entry("eyes", "👀"),
          Map.entry("100", "💯"));

  private MarkedText() {}

  /**
   * Returns the text as a person reads it, with its line breaks.
   *
   * @param spoilers whether to show what is marked as a spoiler
   */
  public static String of(String text, boolean spoilers) {
    String open = spoilers ? SPOILER.matcher(text).replaceAll("") : withoutSpoilers(text);
    String unlinked = LINK.matcher(escaped(open)).replaceAll(MarkedText::link);
    String plain = HEADING.matcher(unlinked).replaceAll("");
    plain = STRONG.matcher(plain).replaceAll("$2");
    plain = EMPHASIS.matcher(plain).replaceAll("$2");
    return SHORT_CODE.matcher(unescaped(plain)).replaceAll(MarkedText::emoji).strip();
  }

  /** What is inside of several marks is hidden until the last of them, or the text, ends. */
  private static String withoutSpoilers(String text) {
    StringBuilder open = new StringBuilder(text.length());
    int depth = 0;
    int from = 0;
    Matcher mark = SPOILER.matcher(text);
    while (mark.find()) {
      boolean begins = mark.group(1).isEmpty();
      if (depth == 0) {
        open.append(text, from, mark.start()).append(begins ? HIDDEN : "");
      }
      depth = Math.max(0, depth + (begins ? 1 : -1));
      from = mark.end();
    }
    return depth == 0 ? open.append(text, from, text.length()).toString() : open.toString();
  }

  /** Puts signs that stand for themselves out of the way, to where no text has any. */
  private static String escaped(String text) {
    return ESCAPE
        .matcher(text)
        .replaceAll(sign -> Character.toString(ASIDE + sign.group(1).charAt(0)));
  }

  private static String unescaped(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      int sign = text.charAt(i) - ASIDE;
      plain.append(sign > 0 && sign < 128 ? (char) sign : text.charAt(i));
    }
    return plain.toString();
  }

  private static String link(MatchResult link) {
    String label = link.group(1).strip();
    String address = link.group(2);
    return Matcher.quoteReplacement(
        label.isEmpty() || label.equals(address) ? address : label + " <" + address + ">");
  }

  private static String emoji(MatchResult code) {
    return Matcher.quoteReplacement(
        Optional.ofNullable(EMOJI.get(code.group(1))).orElse(code.group()));
  }
}
