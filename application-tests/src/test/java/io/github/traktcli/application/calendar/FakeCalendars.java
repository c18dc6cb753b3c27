package io.github.traktcli.application.calendar;

import io.github.traktcli.application.document.Document;
import io.github.traktcli.application.document.Sourced;
import io.github.traktcli.application.failure.TraktException;
import io.github.traktcli.application.failure.TraktFailure;
import io.github.traktcli.application.page.Listing;
import io.github.traktcli.domain.calendar.CalendarEntry;
import io.github.traktcli.domain.calendar.CalendarKind;
import io.github.traktcli.domain.calendar.UtcWindow;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Calendars in memory, which remember what they were asked for. */
public final class FakeCalendars implements CalendarGateway {

  private final Map<CalendarKind, List<Sourced<CalendarEntry>>> entries =
      new EnumMap<>(CalendarKind.class);
  private final Map<CalendarKind, TraktFailure> refused = new EnumMap<>(CalendarKind.class);
  private final List<String> asked = new ArrayList<>();
  private int firstRefused = Integer.MAX_VALUE;
  private @Nullable TraktFailure laterFailure;

  /** Puts entries into a calendar; it gives all of them for every window. */
  public FakeCalendars with(CalendarKind kind, CalendarEntry... added) {
    List<Sourced<CalendarEntry>> kept = entries.computeIfAbsent(kind, key -> new ArrayList<>());
    for (CalendarEntry entry : added) {
      kept.add(new Sourced<>(entry, new Document("{\"entry\":" + kept.size() + "}")));
    }
    return this;
  }

  /** Lets a calendar be refused. */
  public FakeCalendars refusing(CalendarKind kind, TraktFailure failure) {
    refused.put(kind, failure);
    return this;
  }

  /** Lets every request be refused from that one on, counted from 1. */
  public FakeCalendars refusingFromThe(int request, TraktFailure failure) {
    firstRefused = request;
    laterFailure = failure;
    return this;
  }

  /** Returns what was asked for, such as {@code my shows 2026-10-30 9}. */
  public List<String> asked() {
    return asked;
  }

  @Override
  public Listing<CalendarEntry> read(CalendarFeed feed, UtcWindow window) {
    asked.add(
        (feed.isMine() ? "my " : "all ")
            + feed.kind().word()
            + (feed.detail().folded() ? " folded " : " ")
            + window.start()
            + " "
            + window.days());
    TraktFailure failure = asked.size() >= firstRefused ? laterFailure : refused.get(feed.kind());
    if (failure != null) {
      throw new TraktException(failure);
    }
    return Listing.of(entries.getOrDefault(feed.kind(), List.of()));
  }
}
