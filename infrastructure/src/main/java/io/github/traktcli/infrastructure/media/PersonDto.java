package io.github.traktcli.infrastructure.media;

import io.github.traktcli.domain.media.Person;
import io.github.traktcli.infrastructure.json.Timestamps;
import org.jspecify.annotations.Nullable;

/** A person as Trakt sends one. */
public record PersonDto(
    @Nullable String name,
    @Nullable IdsDto ids,
    @Nullable String birthday,
    @Nullable String death,
    @Nullable String knownForDepartment) {

  /** Returns what names it. */
  static PersonDto of(Person person) {
    return new PersonDto(person.name(), IdsDto.of(person.ids()), null, null, null);
  }

  /** Returns the domain's person. */
  public Person toDomain() {
    return new Person(
        name,
        IdsDto.toDomain(ids),
        Timestamps.date(birthday),
        Timestamps.date(death),
        knownForDepartment);
  }
}
