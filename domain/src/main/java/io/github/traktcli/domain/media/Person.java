package io.github.traktcli.domain.media;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who made or played in something. Everything below {@code ids} is only there when the
 * answer was asked for in full.
 */
public record Person(
    @Nullable String name,
    Ids ids,
    @Nullable LocalDate birthday,
    @Nullable LocalDate death,
    @Nullable String knownForDepartment) {

  /** Returns a person of whom only name and ids are known. */
  public static Person of(@Nullable String name, Ids ids) {
    return new Person(name, ids, null, null, null);
  }

  /** Returns the name, or as much as is known. */
  public String label() {
    return Labels.titled(Optional.ofNullable(name), Optional.empty(), ids);
  }
}
