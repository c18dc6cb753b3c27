package io.github.traktcli.infrastructure.media;

import io.github.traktcli.domain.media.Ids;
import org.jspecify.annotations.Nullable;

/** The {@code ids} member of every media object; also sent in the bodies of writes. */
public record IdsDto(
    @Nullable Long trakt,
    @Nullable String slug,
    @Nullable String imdb,
    @Nullable Long tmdb,
    @Nullable Long tvdb,
    @Nullable PlexDto plex) {

  /** Names that Plex gives; the guid is of use to its servers only. */
  public record PlexDto(@Nullable String guid, @Nullable String slug) {}

  /** Returns the domain's ids; {@code null} counts as no ids. */
  public static Ids toDomain(@Nullable IdsDto ids) {
    return ids == null ? Ids.NONE : new Ids(ids.trakt, ids.slug, ids.imdb, ids.tmdb, ids.tvdb);
  }

  /** Returns the slug of the page at Plex. */
  public @Nullable String atPlex() {
    return plex == null ? null : plex.slug;
  }

  /** Returns the ids as they are sent: every id that is known and that Trakt takes. */
  public static IdsDto of(Ids ids) {
    return new IdsDto(ids.trakt(), ids.slug(), ids.imdb(), ids.tmdb(), ids.tvdb(), null);
  }
}
