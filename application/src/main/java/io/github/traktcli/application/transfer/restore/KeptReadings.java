package io.github.traktcli.application.transfer.restore;

import io.github.traktcli.application.document.Sourced;
import io.github.traktcli.application.library.LibraryGateway;
import io.github.traktcli.application.library.LibraryListing;
import io.github.traktcli.application.library.LibraryQuery;
import io.github.traktcli.application.library.SyncAnswer;
import io.github.traktcli.application.library.SyncItem;
import io.github.traktcli.application.page.Listing;
import io.github.traktcli.application.page.Page;
import io.github.traktcli.domain.library.LibraryEntry;
import io.github.traktcli.domain.library.LibrarySection;
import io.github.traktcli.domain.library.SectionKind;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/**
 * A library of which each section is read once, though it is asked for twice. The history is read
 * each time: a life of plays is too much for the memory.
 */
final class KeptReadings implements LibraryGateway {

  private final LibraryGateway gateway;
  private final Map<LibraryQuery, List<Sourced<LibraryEntry>>> read = new HashMap<>();

  KeptReadings(LibraryGateway gateway) {
    this.gateway = gateway;
  }

  @Override
  public LibraryListing entries(LibraryQuery query) {
    if (query.section().kind() == SectionKind.HISTORY) {
      return gateway.entries(query);
    }
    List<Sourced<LibraryEntry>> entries = read.get(query);
    if (entries == null) {
      entries = gateway.entries(query).entries().toList();
      read.put(query, entries);
    }
    Page<LibraryEntry> all = new Page<>(entries, OptionalLong.empty(), true);
    return new LibraryListing(Listing.ofPages(List.of(all).iterator()), Optional::empty);
  }

  @Override
  public SyncAnswer add(LibrarySection section, List<SyncItem> batch) {
    return gateway.add(section, batch);
  }

  @Override
  public SyncAnswer remove(LibrarySection section, List<SyncItem> batch) {
    return gateway.remove(section, batch);
  }

  @Override
  public Set<Long> removeEntries(LibrarySection section, List<Long> ids) {
    return gateway.removeEntries(section, ids);
  }

  @Override
  public void reorder(LibrarySection section, List<Long> order) {
    gateway.reorder(section, order);
  }

  @Override
  public void note(LibrarySection section, long entry, String notes) {
    gateway.note(section, entry, notes);
  }
}
