package io.github.traktcli.presentation.catalog;

import org.jspecify.annotations.Nullable;

/** Small words of the pages of titles. */
final class PageTexts {

  private PageTexts() {}

  static String orEmpty(@Nullable String text) {
    return text == null ? "" : text;
  }

  /** Says whether something comes in or behind the credits. */
  static String scenes(boolean during, boolean after) {
    if (during && after) {
      return "scenes during and after the credits";
    }
    return during ? "a scene during the credits" : after ? "a scene after the credits" : "";
  }
}
