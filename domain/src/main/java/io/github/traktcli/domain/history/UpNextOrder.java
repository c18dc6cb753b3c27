package io.github.traktcli.domain.history;

import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** In which order it is said what to watch next. */
public enum UpNextOrder {
  /** What was watched last comes first; that is Trakt's own order. */
  RECENT,
  /** The least left comes first. */
  LEFT,
  /** What was taken up last comes first; Trakt sorts so. */
  ADDED,
  /** By the alphabet. */
  TITLE;

  /** Returns the word for it. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Returns how to compare two shows; empty where Trakt sorts. */
  public Optional<Comparator<ShowProgress>> comparator() {
    return switch (this) {
      case RECENT, ADDED -> Optional.empty();
      case LEFT ->
          Optional.of(
              Comparator.comparing((ShowProgress each) -> each.left().orElse(Integer.MAX_VALUE)));
      case TITLE ->
          Optional.of(
              Comparator.comparing(each -> each.show().label(), String.CASE_INSENSITIVE_ORDER));
    };
  }
}
