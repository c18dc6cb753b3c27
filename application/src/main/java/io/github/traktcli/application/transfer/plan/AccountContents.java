package io.github.traktcli.application.transfer.plan;

import io.github.traktcli.application.document.Sourced;
import io.github.traktcli.application.library.LibraryGateway;
import io.github.traktcli.application.library.LibraryQuery;
import io.github.traktcli.application.transfer.match.KnownTitles;
import io.github.traktcli.domain.library.Detail;
import io.github.traktcli.domain.library.EntryType;
import io.github.traktcli.domain.library.HiddenPlace;
import io.github.traktcli.domain.library.LibraryEntry;
import io.github.traktcli.domain.library.LibrarySection;
import io.github.traktcli.domain.library.LibrarySection.OfAccount;
import io.github.traktcli.domain.library.SectionKind;
import io.github.traktcli.domain.library.TimeRange;
import io.github.traktcli.domain.media.MediaItem;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** What the account has, each section read once and only when it is asked for. */
final class AccountContents {

  /** A rating that is there. */
  record Rated(int rating, @Nullable Instant at) {

    /** Tells whether it is that mark of that minute; of any, where none is said. */
    boolean isLike(int mark, Optional<Instant> moment) {
      return rating == mark
          && moment.map(said -> at != null && minute(said).equals(minute(at))).orElse(true);
    }

    private static Instant minute(Instant instant) {
      return instant.truncatedTo(ChronoUnit.MINUTES);
    }
  }

  private final LibraryGateway gateway;
  private final KnownTitles known;
  private final TimeRange during;
  private final Map<LibrarySection, Set<Long>> sections = new HashMap<>();
  private @Nullable PlayTable plays;
  private @Nullable Map<Long, Rated> ratings;

  /**
   * Makes the contents; nothing is read yet.
   *
   * @param known hears of every title that is there
   * @param during the time that plays are of interest in
   */
  AccountContents(LibraryGateway gateway, KnownTitles known, TimeRange during) {
    this.gateway = gateway;
    this.known = known;
    this.during = during;
  }

  PlayTable plays() {
    PlayTable read = plays;
    if (read == null) {
      PlayTable table = new PlayTable();
      collect(
          query(OfAccount.HISTORY).during(during),
          (entry, key) -> {
            Instant at = entry.at();
            table.add(key, at == null ? Instant.EPOCH : at);
          });
      plays = table;
      return table;
    }
    return read;
  }

  Optional<Rated> rating(long item) {
    Map<Long, Rated> read = ratings;
    if (read == null) {
      Map<Long, Rated> marks = new HashMap<>();
      collect(
          query(OfAccount.RATINGS),
          (entry, key) ->
              entry
                  .detail(Detail.RATING)
                  .ifPresent(
                      mark -> marks.put(key, new Rated(Integer.parseInt(mark), entry.at()))));
      ratings = marks;
      read = marks;
    }
    return Optional.ofNullable(read.get(item));
  }

  boolean holds(LibrarySection section, long item) {
    return sections.computeIfAbsent(section, this::items).contains(item);
  }

  private Set<Long> items(LibrarySection section) {
    Set<Long> items = new HashSet<>();
    List<EntryType> types =
        section.kind() == SectionKind.COLLECTION
            ? List.of(EntryType.MOVIES, EntryType.EPISODES)
            : List.of(section.kind().entryTypes().getFirst());
    types.forEach(
        type -> collect(LibraryQuery.ofAll(section, type), (entry, key) -> items.add(key)));
    return items;
  }

  private static LibraryQuery query(LibrarySection section) {
    return LibraryQuery.ofAll(section, section.kind().entryTypes().getFirst());
  }

  private void collect(LibraryQuery query, BiConsumer<LibraryEntry, Long> into) {
    for (Sourced<LibraryEntry> entry : gateway.entries(query).entries()) {
      MediaItem item = entry.value().item();
      if (item == null) {
        continue;
      }
      known.add(item);
      OptionalLong key = ItemKey.of(item);
      if (key.isPresent()) {
        into.accept(entry.value(), key.getAsLong());
      }
    }
  }

  /** Returns where something is hidden, by Trakt's word. */
  static Optional<LibrarySection> hidden(@Nullable String place) {
    for (HiddenPlace one : HiddenPlace.values()) {
      if (one.traktName().equals(place)) {
        return Optional.of(new LibrarySection.Hidden(one));
      }
    }
    return Optional.empty();
  }
}
