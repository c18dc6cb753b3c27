package io.github.traktcli.presentation.catalog;

import io.github.traktcli.domain.media.ItemType;

/** How the titles of a noun are written, for help texts. */
final class Titles {

  static final String DESCRIPTION = "Slug, id, address, or the title itself; see below.";

  private Titles() {}

  /** Returns what stands below the help of a command that takes one title. */
  static String[] footer(ItemType type) {
    return new String[] {"", forms(type)};
  }

  /** Returns a whole command line. */
  static String line(ItemType group, String command, ItemType taken) {
    return "trakt " + group.plural() + " " + command + " " + example(taken);
  }

  private static String forms(ItemType type) {
    return switch (type) {
      case MOVIE -> "A film is tron-legacy-2010, tt1104001, tmdb:20526, or \"Tron: Legacy\".";
      case SHOW -> "A show is severance, tt11280740, tvdb:371980, or \"Severance\".";
      case SEASON -> "A season is its show and its number: severance/1. Specials are 0.";
      case EPISODE -> "An episode is its show and its numbers: severance/1/5 or severance/1x05.";
      case PERSON -> "A person is bryan-cranston, nm0186505, or \"Bryan Cranston\".";
      case LIST, COMMENT, USER -> "";
    };
  }

  private static String example(ItemType type) {
    return switch (type) {
      case MOVIE -> "tron-legacy-2010";
      case SHOW -> "severance";
      case SEASON -> "severance/1";
      case EPISODE -> "severance/1/5";
      case PERSON -> "bryan-cranston";
      case LIST, COMMENT, USER -> "";
    };
  }
}
