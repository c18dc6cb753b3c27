package io.github.traktcli.domain.input;

import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.Set;

/** Counts words as Trakt does, by the blanks between them. */
public final class Words {

  private static final Set<UnicodeScript> WITHOUT_BLANKS =
      EnumSet.of(
          UnicodeScript.HAN,
          UnicodeScript.HIRAGANA,
          UnicodeScript.KATAKANA,
          UnicodeScript.THAI,
          UnicodeScript.LAO,
          UnicodeScript.KHMER,
          UnicodeScript.MYANMAR);

  private Words() {}

  /** Returns how many there are. */
  public static int count(String text) {
    return text.isBlank() ? 0 : text.strip().split("\\s+", -1).length;
  }

  /** Tells whether the count says something: Japanese, Thai and their like need no blanks. */
  public static boolean areSeparated(String text) {
    return text.codePoints().noneMatch(point -> WITHOUT_BLANKS.contains(UnicodeScript.of(point)));
  }
}
