package io.github.traktcli.infrastructure.catalog;

import static java.util.Objects.requireNonNullElse;

import io.github.traktcli.domain.catalog.Credit;
import io.github.traktcli.domain.catalog.Credits;
import io.github.traktcli.domain.media.MediaItem;
import io.github.traktcli.infrastructure.media.MediaItemDto;
import io.github.traktcli.infrastructure.media.MovieDto;
import io.github.traktcli.infrastructure.media.PersonDto;
import io.github.traktcli.infrastructure.media.ShowDto;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The people of a title, or the titles of a person. */
record CreditsDto(
    @Nullable List<CreditDto> cast,
    @Nullable List<CreditDto> guestStars,
    @Nullable Map<String, List<CreditDto>> crew) {

  /** One part; of those in the crew Trakt says the jobs, of the others the characters. */
  record CreditDto(
      @Nullable List<String> characters,
      @Nullable List<String> jobs,
      @Nullable Integer episodeCount,
      @Nullable Boolean seriesRegular,
      @Nullable PersonDto person,
      @Nullable MovieDto movie,
      @Nullable ShowDto show) {

    private Optional<Credit> toDomain(String department) {
      Optional<MediaItem> item = new MediaItemDto(movie, show, null, null, person).toDomain();
      List<String> roles = requireNonNullElse(characters, requireNonNullElse(jobs, List.of()));
      return item.map(found -> new Credit(department, roles, found, episodeCount, seriesRegular));
    }
  }

  Credits toDomain() {
    Stream<Credit> ofCrew =
        requireNonNullElse(crew, Map.<String, List<CreditDto>>of()).entrySet().stream()
            .flatMap(department -> credits(department.getKey(), department.getValue()));
    return new Credits(
        Stream.of(credits(Credit.CAST, cast), credits(Credit.GUEST_STARS, guestStars), ofCrew)
            .flatMap(part -> part)
            .toList());
  }

  private static Stream<Credit> credits(String department, @Nullable List<CreditDto> credits) {
    return requireNonNullElse(credits, List.<CreditDto>of()).stream()
        .flatMap(credit -> credit.toDomain(department).stream());
  }
}
