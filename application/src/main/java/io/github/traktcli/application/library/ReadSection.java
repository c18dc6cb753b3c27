package io.github.traktcli.application.library;

import io.github.traktcli.application.page.Listing;
import io.github.traktcli.domain.input.InvalidInput;
import io.github.traktcli.domain.library.EntryType;
import io.github.traktcli.domain.library.LibraryEntry;
import io.github.traktcli.domain.page.PageRequest;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Reads the entries of a section, also of several types. Trakt lists one type or all of them, so
 * several are picked from all, in the order of all.
 */
public final class ReadSection {

  private final LibraryGateway gateway;

  /** Makes the use case. */
  public ReadSection(LibraryGateway gateway) {
    this.gateway = gateway;
  }

  /**
   * Reads entries, page by page while they are used.
   *
   * @param query for everything the section has
   * @param types which of it; all where it is empty
   * @throws InvalidInput when the section holds no such entries, or when one page of several types
   *     is asked for
   */
  public LibraryListing entries(LibraryQuery query, List<EntryType> types) {
    Set<EntryType> wanted = Set.copyOf(types);
    if (wanted.size() == 1) {
      return gateway.entries(query.typed(types.getFirst()));
    }
    if (wanted.isEmpty() || wanted.contains(EntryType.ALL) || wanted.contains(EntryType.MEDIA)) {
      return gateway.entries(query);
    }
    wanted.forEach(query::typed);
    return switch (query.page()) {
      case PageRequest.Whole _ -> several(query, wanted);
      case PageRequest.First(int count) -> {
        LibraryListing all = several(query.paged(PageRequest.whole()), wanted);
        yield new LibraryListing(all.entries().first(count), all.sortedBy());
      }
      case PageRequest.Single _ ->
          throw new InvalidInput(
              "Trakt has pages of one type or of all, not of %s; leave out --page, or ask for one."
                  .formatted(
                      types.stream()
                          .distinct()
                          .map(EntryType::traktName)
                          .collect(Collectors.joining(" and "))));
    };
  }

  private LibraryListing several(LibraryQuery query, Set<EntryType> wanted) {
    LibraryListing all = gateway.entries(query);
    Listing<LibraryEntry> picked = all.entries().filter(entry -> isAmong(entry, wanted));
    return new LibraryListing(picked, all.sortedBy());
  }

  private static boolean isAmong(LibraryEntry entry, Set<EntryType> wanted) {
    return Optional.ofNullable(entry.item())
        .flatMap(item -> EntryType.of(item.type()))
        .filter(wanted::contains)
        .isPresent();
  }
}
