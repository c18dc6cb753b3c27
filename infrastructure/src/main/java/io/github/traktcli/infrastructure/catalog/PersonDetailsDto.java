package io.github.traktcli.infrastructure.catalog;

import static java.util.Objects.requireNonNullElse;

import io.github.traktcli.domain.catalog.TitleDetails;
import io.github.traktcli.domain.media.MediaItem;
import io.github.traktcli.domain.media.Person;
import io.github.traktcli.infrastructure.json.Timestamps;
import io.github.traktcli.infrastructure.media.IdsDto;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A person with everything that Trakt knows. */
record PersonDetailsDto(
    @Nullable String name,
    @Nullable IdsDto ids,
    @Nullable Map<String, String> socialIds,
    @Nullable String biography,
    @Nullable String birthday,
    @Nullable String death,
    @Nullable String birthplace,
    @Nullable String homepage,
    @Nullable String gender,
    @Nullable String knownForDepartment,
    @Nullable Integer height) {

  TitleDetails.OfPerson toDomain() {
    LocalDate born = Timestamps.date(birthday);
    LocalDate died = Timestamps.date(death);
    return new TitleDetails.OfPerson(
        new MediaItem.OfPerson(
            new Person(name, IdsDto.toDomain(ids), born, died, knownForDepartment)),
        biography,
        born,
        died,
        birthplace,
        homepage,
        gender,
        height,
        accounts());
  }

  /** Sites without an account come as null. */
  private Map<String, String> accounts() {
    Map<String, String> accounts = new TreeMap<>();
    requireNonNullElse(socialIds, Map.<String, String>of())
        .forEach(
            (site, account) -> {
              if (account != null && !account.isBlank()) {
                accounts.put(site, account);
              }
            });
    return accounts;
  }
}
