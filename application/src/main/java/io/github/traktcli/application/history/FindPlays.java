package io.github.traktcli.application.history;

import io.github.traktcli.application.document.Sourced;
import io.github.traktcli.application.failure.TraktException;
import io.github.traktcli.application.failure.TraktFailure;
import io.github.traktcli.application.journal.ItemChange;
import io.github.traktcli.application.journal.Journal;
import io.github.traktcli.application.journal.SectionWrite;
import io.github.traktcli.application.library.LibraryGateway;
import io.github.traktcli.application.library.LibraryQuery;
import io.github.traktcli.application.library.SectionContents;
import io.github.traktcli.application.library.SectionReader;
import io.github.traktcli.application.library.SyncItem;
import io.github.traktcli.domain.library.EntryType;
import io.github.traktcli.domain.library.LibraryEntry;
import io.github.traktcli.domain.library.LibrarySection;
import io.github.traktcli.domain.library.Moment;
import io.github.traktcli.domain.media.MediaItem;
import io.github.traktcli.domain.page.PageRequest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Finds what single plays are about. Trakt gives no play by its id, so each is looked for where it
 * may be: at the title that was named with it, among the latest plays, and at what this client
 * added itself, which may be of any time.
 */
final class FindPlays {

  private static final LibrarySection HISTORY = LibrarySection.OfAccount.HISTORY;

  /** As many titles as are looked up at once. */
  private static final int TITLES = 100;

  private final IdentifyItems identify;
  private final LibraryGateway gateway;
  private final Journal journal;
  private final int latest;

  /**
   * Makes the part.
   *
   * @param latest how many of the latest plays are looked through
   */
  FindPlays(IdentifyItems identify, LibraryGateway gateway, Journal journal, int latest) {
    this.identify = identify;
    this.gateway = gateway;
    this.journal = journal;
    this.latest = latest;
  }

  /** Returns the plays that were found, by their ids, and the others of the same title. */
  Found find(Collection<GivenPlay> wanted) {
    Found found = new Found();
    wanted.forEach(play -> found.missing.put(play.id(), play));
    atTitles(wanted.stream().flatMap(play -> named(play).stream()).toList(), found);
    if (!found.missing.isEmpty()) {
      amongLatest(found);
    }
    if (!found.missing.isEmpty()) {
      atTitles(added(), found);
    }
    return found;
  }

  /** What was found. */
  static final class Found {
    private final Map<Long, GivenPlay> missing = new LinkedHashMap<>();
    private final Map<Long, LibraryEntry> plays = new LinkedHashMap<>();
    private final Map<Long, LibraryEntry> seen = new LinkedHashMap<>();

    private void see(LibraryEntry play) {
      if (play.id() == null || play.item() == null) {
        return;
      }
      seen.put(play.id(), play);
      if (missing.remove(play.id()) != null) {
        plays.put(play.id(), play);
      }
    }

    /** Returns those that were looked for. */
    Map<Long, LibraryEntry> plays() {
      return plays;
    }

    /** Returns what was seen beside them. */
    List<LibraryEntry> others() {
      return seen.values().stream().filter(play -> !plays.containsKey(play.id())).toList();
    }
  }

  /** Plays of one minute stand beside each other. */
  private void amongLatest(Found found) {
    LibraryQuery query =
        LibraryQuery.ofAll(HISTORY, EntryType.ALL).paged(PageRequest.first(latest));
    Instant last = Instant.EPOCH;
    for (Sourced<LibraryEntry> play : gateway.entries(query).entries()) {
      Instant at = Objects.requireNonNullElse(play.value().at(), Instant.EPOCH);
      if (found.missing.isEmpty() && !Moment.isSameMinute(at, last)) {
        break;
      }
      found.see(play.value());
      last = at;
    }
  }

  private void atTitles(List<SyncItem> titles, Found found) {
    if (titles.isEmpty()) {
      return;
    }
    SectionContents contents = new SectionReader(gateway, HISTORY).read(titles);
    titles.forEach(title -> contents.of(title).forEach(found::see));
  }

  private Optional<SyncItem> named(GivenPlay play) {
    return play.item()
        .flatMap(this::known)
        .map(
            item ->
                new SyncItem(
                    item, Map.of(), play.at().flatMap(time -> new Moment.At(time).range())));
  }

  private Optional<MediaItem> known(MediaItem item) {
    try {
      return Optional.of(identify.identified(item));
    } catch (TraktException e) {
      if (e.failure() instanceof TraktFailure.NotFound) {
        return Optional.empty();
      }
      throw e;
    }
  }

  private List<SyncItem> added() {
    List<SyncItem> added = new ArrayList<>();
    journal.entries().entries().stream()
        .filter(entry -> entry.section().equals(HISTORY))
        .forEach(
            entry -> {
              if (entry.write() instanceof SectionWrite.Added write) {
                write.items().stream()
                    .filter(change -> change.result() != ItemChange.Result.NOT_DONE)
                    .map(change -> new SyncItem(change.item(), Map.of(), change.moment()))
                    .forEach(added::add);
              }
            });
    return added.stream().distinct().limit(TITLES).toList();
  }
}
