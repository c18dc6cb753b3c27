package io.github.traktcli.infrastructure.library;

import io.github.traktcli.domain.library.Detail;
import io.github.traktcli.domain.library.LibraryEntry;
import io.github.traktcli.domain.library.SectionKind;
import io.github.traktcli.infrastructure.http.Identified;
import io.github.traktcli.infrastructure.json.Timestamps;
import io.github.traktcli.infrastructure.media.EpisodeDto;
import io.github.traktcli.infrastructure.media.MediaItemDto;
import io.github.traktcli.infrastructure.media.MovieDto;
import io.github.traktcli.infrastructure.media.PersonDto;
import io.github.traktcli.infrastructure.media.SeasonDto;
import io.github.traktcli.infrastructure.media.ShowDto;
import io.github.traktcli.infrastructure.media.UserDto;
import java.time.Instant;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An entry of any section, as Trakt sends it.
 *
 * @param metadata the kind of copy by {@link Detail#traktName}: texts, and numbers or booleans
 *     where Trakt has been seen to send these
 */
public record LibraryEntryDto(
    @Nullable Long id,
    @Nullable Integer rank,
    @Nullable String listedAt,
    @Nullable String watchedAt,
    @Nullable String ratedAt,
    @Nullable String collectedAt,
    @Nullable String lastCollectedAt,
    @Nullable String hiddenAt,
    @Nullable String action,
    @Nullable String notes,
    @Nullable Integer rating,
    @Nullable Map<String, Object> metadata,
    @Nullable List<@Nullable ServerDto> availableOn,
    @Nullable MovieDto movie,
    @Nullable ShowDto show,
    @Nullable SeasonDto season,
    @Nullable EpisodeDto episode,
    @Nullable PersonDto person,
    @Nullable UserDto user)
    implements Identified {

  /** A server on which it can be watched. */
  public record ServerDto(@Nullable String name) {}

  @Override
  public @Nullable Object identity() {
    return id;
  }

  /** Returns the domain's entry of a section of that kind. */
  public LibraryEntry toDomain(SectionKind kind) {
    return new LibraryEntry(
        id,
        rank,
        Timestamps.instant(time(kind)),
        action,
        details(),
        servers(),
        new MediaItemDto(movie, show, season, episode, person, user).toDomain().orElse(null));
  }

  /** Returns an entry of a section of that kind as Trakt sends it, as far as it is known. */
  public static LibraryEntryDto of(LibraryEntry entry, SectionKind kind) {
    Instant known = entry.at();
    String at = known == null ? null : known.toString();
    Map<String, Object> metadata = new HashMap<>();
    entry.details().forEach((detail, value) -> metadata.put(detail.traktName(), value));
    metadata.remove(Detail.NOTES.traktName());
    metadata.remove(Detail.RATING.traktName());
    boolean listed =
        switch (kind) {
          case WATCHLIST, FAVORITES, LIST -> true;
          case HISTORY, RATINGS, COLLECTION, HIDDEN -> false;
        };
    MediaItemDto item =
        entry.item() == null
            ? new MediaItemDto(null, null, null, null, null)
            : MediaItemDto.of(entry.item());
    return new LibraryEntryDto(
        entry.id(),
        entry.rank(),
        listed ? at : null,
        kind == SectionKind.HISTORY ? at : null,
        kind == SectionKind.RATINGS ? at : null,
        kind == SectionKind.COLLECTION ? at : null,
        null,
        kind == SectionKind.HIDDEN ? at : null,
        entry.action(),
        entry.detail(Detail.NOTES).orElse(null),
        entry.detail(Detail.RATING).map(Integer::valueOf).orElse(null),
        metadata.isEmpty() ? null : metadata,
        null,
        item.movie(),
        item.show(),
        item.season(),
        item.episode(),
        item.person(),
        item.user());
  }

  private @Nullable String time(SectionKind kind) {
    return switch (kind) {
      case WATCHLIST, FAVORITES, LIST -> listedAt;
      case HISTORY -> watchedAt;
      case RATINGS -> ratedAt;
      case COLLECTION -> collectedAt == null ? lastCollectedAt : collectedAt;
      case HIDDEN -> hiddenAt;
    };
  }

  private Map<Detail, String> details() {
    Map<Detail, String> details = new EnumMap<>(Detail.class);
    put(details, Detail.NOTES, notes);
    put(details, Detail.RATING, rating);
    if (metadata != null) {
      for (Detail detail : Detail.values()) {
        put(details, detail, metadata.get(detail.traktName()));
      }
    }
    return details;
  }

  private List<String> servers() {
    return availableOn == null
        ? List.of()
        : availableOn.stream()
            .filter(Objects::nonNull)
            .map(ServerDto::name)
            .filter(Objects::nonNull)
            .toList();
  }

  private static void put(Map<Detail, String> details, Detail detail, @Nullable Object value) {
    if (value != null) {
      details.put(detail, detail == Detail.THREE_D ? truth(value) : value.toString());
    }
  }

  /** Trakt has been seen to send numbers for booleans. */
  private static String truth(Object value) {
    return switch (value.toString()) {
      case "1" -> "true";
      case "0" -> "false";
      default -> value.toString();
    };
  }
}
