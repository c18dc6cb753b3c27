package io.github.traktcli.domain.calendar;

/** Whose titles a calendar shows. */
public enum CalendarScope {
  /** What the signed-in user watches or wants to. */
  MY,
  /** Everything that Trakt thinks worth listing. */
  ALL
}
