package io.github.traktcli.infrastructure.catalog;

import static java.util.Objects.requireNonNullElse;

import io.github.traktcli.domain.catalog.Term;
import io.github.traktcli.infrastructure.media.IdsDto;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A genre, a country, a language, a certification or a network. */
record TermDto(
    @Nullable String name,
    @Nullable String slug,
    @Nullable String code,
    @Nullable String country,
    @Nullable String description,
    @Nullable IdsDto ids,
    @Nullable List<NarrowerDto> subgenres) {

  /** A subgenre. */
  record NarrowerDto(@Nullable String name, @Nullable String slug) {

    private Term toDomain() {
      return new Term(requireNonNullElse(slug, ""), name, null, null, List.of());
    }
  }

  Term toDomain() {
    return inCountry(country);
  }

  Term inCountry(@Nullable String where) {
    return new Term(
        key(),
        name,
        where,
        description,
        requireNonNullElse(subgenres, List.<NarrowerDto>of()).stream()
            .map(NarrowerDto::toDomain)
            .toList());
  }

  private String key() {
    if (slug != null) {
      return slug;
    }
    return requireNonNullElse(code, IdsDto.toDomain(ids).key().orElse(""));
  }
}
