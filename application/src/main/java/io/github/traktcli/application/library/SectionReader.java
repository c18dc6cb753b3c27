package io.github.traktcli.application.library;

import io.github.traktcli.application.document.Sourced;
import io.github.traktcli.application.failure.TraktException;
import io.github.traktcli.application.page.Listing;
import io.github.traktcli.domain.library.EntryType;
import io.github.traktcli.domain.library.LibraryEntry;
import io.github.traktcli.domain.library.LibrarySection;
import io.github.traktcli.domain.library.Repeat;
import io.github.traktcli.domain.media.MediaItem;
import io.github.traktcli.domain.page.PageRequest;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;

/**
 * Reads as much of a section as is needed to know what is there of some items: all entries of their
 * type, or, where every time counts, only what {@link PlayQueries} asks for.
 */
public final class SectionReader {

  private final LibraryGateway gateway;
  private final LibrarySection section;

  /** Makes the reader; nothing is read yet. */
  public SectionReader(LibraryGateway gateway, LibrarySection section) {
    this.gateway = gateway;
    this.section = section;
  }

  /** Reads what is there of these items, and of their parts where they stand for them. */
  public SectionContents read(List<SyncItem> about) {
    SectionContents contents = new SectionContents(section.kind());
    if (about.isEmpty()) {
      return contents;
    }
    if (section.kind().repeat() == Repeat.COUNTED) {
      PlayQueries.of(query(typeOf(about)), about)
          .forEach(
              query ->
                  collect(
                      query,
                      entry ->
                          query
                              .title()
                              .ifPresentOrElse(
                                  title -> contents.put(entry, title), () -> contents.put(entry))));
    } else {
      typesOf(about).forEach(type -> collect(query(type), contents::put));
    }
    return contents;
  }

  /** Returns how many entries there are of all types; empty where Trakt does not tell. */
  OptionalLong held() {
    try {
      Listing<?> entries =
          gateway
              .entries(query(section.kind().entryTypes().getFirst()).paged(PageRequest.first(1)))
              .entries();
      boolean any = entries.iterator().hasNext();
      return any || entries.total().isPresent() ? entries.total() : OptionalLong.of(0);
    } catch (TraktException e) {
      return OptionalLong.empty();
    }
  }

  private LibraryQuery query(EntryType type) {
    return LibraryQuery.ofAll(section, type).extended(section.kind().levels());
  }

  private void collect(LibraryQuery query, Consumer<LibraryEntry> into) {
    for (Sourced<LibraryEntry> entry : gateway.entries(query).entries()) {
      into.accept(entry.value());
    }
  }

  /** What stands for its parts is known by them alone. */
  private List<EntryType> typesOf(List<SyncItem> about) {
    boolean parts = about.stream().anyMatch(item -> standsForParts(item.item()));
    if (!parts) {
      return List.of(typeOf(about));
    }
    return about.stream()
        .map(SyncItem::item)
        .map(item -> standsForParts(item) ? EntryType.EPISODES : typeOf(item))
        .distinct()
        .toList();
  }

  private boolean standsForParts(MediaItem item) {
    return section.kind().holdsPartsOf(item.type());
  }

  private EntryType typeOf(MediaItem item) {
    return typeOf(List.of(SyncItem.of(item)));
  }

  private EntryType typeOf(List<SyncItem> about) {
    List<EntryType> types =
        about.stream()
            .map(SyncItem::item)
            .map(MediaItem::type)
            .map(EntryType::of)
            .flatMap(Optional::stream)
            .distinct()
            .toList();
    return types.size() == 1 && section.kind().entryTypes().contains(types.getFirst())
        ? types.getFirst()
        : section.kind().entryTypes().getFirst();
  }
}
