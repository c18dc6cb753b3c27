package io.github.traktcli.infrastructure.media;

import io.github.traktcli.domain.media.Ids;
import org.jspecify.annotations.Nullable;

/** The {@code ids} member of every media object; also sent in the bodies of writes. */
public record IdsDto(
    @Nullable Long trakt,
    @Nullable String slug,
    @Nullable String imdb,
    @Nullable Long tmdb,
    @Nullable Long tvdb) {

  /** Returns the domain's ids; {@code null} counts as no ids. */
  public static Ids toDomain(@Nullable IdsDto ids) {
    return ids == null ? Ids.NONE : new Ids(ids.trakt, ids.slug, ids.imdb, ids.tmdb, ids.tvdb);
  }

  /** Returns the ids as they are sent: every id that is known. */
  public static IdsDto of(Ids ids) {
    return new IdsDto(ids.trakt(), ids.slug(), ids.imdb(), ids.tmdb(), ids.tvdb());
  }
}
