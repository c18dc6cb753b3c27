package io.github.traktcli.domain.discovery;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** An order in which Trakt ranks titles. Sections "Movies", "Shows" and "Media" of the contract. */
public enum Chart {
  TRENDING("What people are watching right now.", false),
  POPULAR("What is rated highest by most.", false),
  ANTICIPATED("What is on most lists before it comes out.", false),
  FAVORITED("What most made a favorite.", true),
  PLAYED("What was played most often.", true),
  WATCHED("What most people watched.", true),
  COLLECTED("What most people have at home.", true),
  BOXOFFICE("The ten films that earned most in US cinemas last weekend.", false);

  private static final Set<Chart> OF_MEDIA = EnumSet.of(TRENDING, POPULAR, ANTICIPATED);

  private final String summary;
  private final boolean overPeriod;

  Chart(String summary, boolean overPeriod) {
    this.summary = summary;
    this.overPeriod = overPeriod;
  }

  /** Returns the last piece of its path, which is its command too. */
  public String traktName() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Returns what it ranks by, as a sentence. */
  public String summary() {
    return summary;
  }

  /** Tells whether it counts over a {@link Period}. */
  public boolean isOverPeriod() {
    return overPeriod;
  }

  /** Tells whether Trakt sends it in pages. */
  public boolean isPaged() {
    return this != BOXOFFICE;
  }

  /** Returns the charts that Trakt has of a kind of titles. */
  public static Set<Chart> of(ChartedMedia media) {
    return switch (media) {
      case MOVIES -> Collections.unmodifiableSet(EnumSet.allOf(Chart.class));
      case SHOWS -> Collections.unmodifiableSet(EnumSet.complementOf(EnumSet.of(BOXOFFICE)));
      case MEDIA -> Collections.unmodifiableSet(OF_MEDIA);
    };
  }
}
