package io.github.traktcli.application.transfer.run;

import io.github.traktcli.application.document.Sourced;
import io.github.traktcli.application.journal.ItemChange;
import io.github.traktcli.application.journal.Journal;
import io.github.traktcli.application.journal.JournalEntry.Standing;
import io.github.traktcli.application.journal.SectionWrite;
import io.github.traktcli.application.library.LibraryGateway;
import io.github.traktcli.application.library.LibraryQuery;
import io.github.traktcli.application.transfer.plan.ItemKey;
import io.github.traktcli.domain.library.EntryType;
import io.github.traktcli.domain.library.LibraryEntry;
import io.github.traktcli.domain.library.LibrarySection.OfAccount;
import io.github.traktcli.domain.media.MediaItem;
import io.github.traktcli.domain.media.Season;
import io.github.traktcli.domain.media.Show;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** What Trakt takes off the watchlist by itself when it is watched, recorded to come back. */
final class LeavingWatchlist {

  private final LibraryGateway gateway;

  LeavingWatchlist(LibraryGateway gateway) {
    this.gateway = gateway;
  }

  /** Returns the keys of everything that leaves the watchlist with a play of that item. */
  static List<Long> keys(MediaItem item) {
    List<Long> keys = new ArrayList<>();
    ItemKey.of(item).ifPresent(keys::add);
    if (item instanceof MediaItem.OfEpisode(Show show, var episode)) {
      ItemKey.of(new MediaItem.OfShow(show)).ifPresent(keys::add);
      ItemKey.of(
              new MediaItem.OfSeason(
                  show, Season.of(episode.season(), io.github.traktcli.domain.media.Ids.NONE)))
          .ifPresent(keys::add);
    }
    return keys;
  }

  /**
   * Records what is about to leave.
   *
   * @return the number of the record; empty where nothing leaves
   */
  Optional<Long> record(Journal journal, Set<Long> watched) {
    List<ItemChange> changes = new ArrayList<>();
    LibraryQuery all = LibraryQuery.ofAll(OfAccount.WATCHLIST, EntryType.ALL);
    for (Sourced<LibraryEntry> entry : gateway.entries(all).entries()) {
      MediaItem item = entry.value().item();
      if (item != null && ItemKey.of(item).stream().anyMatch(watched::contains)) {
        changes.add(
            new ItemChange(
                Objects.requireNonNull(item),
                Map.of(),
                Optional.empty(),
                Optional.of(List.of(entry.value())),
                ItemChange.Result.OPEN));
      }
    }
    if (changes.isEmpty()) {
      return Optional.empty();
    }
    SectionWrite write = new SectionWrite.Removed(changes);
    Journal.Recording recording = journal.begin(OfAccount.WATCHLIST, write);
    recording.end(write, Standing.ENDED);
    return Optional.of(recording.id());
  }
}
