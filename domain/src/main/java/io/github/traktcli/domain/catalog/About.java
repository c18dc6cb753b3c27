package io.github.traktcli.domain.catalog;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What films, shows, seasons and episodes have in common beyond their names; only there when the
 * answer was asked for in full.
 *
 * @param country of origin, two letters
 * @param language spoken in it, two letters
 * @param plex the slug of its page at Plex
 * @param translations the languages that it has texts in
 */
public record About(
    @Nullable String tagline,
    @Nullable String overview,
    @Nullable String certification,
    @Nullable String country,
    @Nullable String language,
    @Nullable String originalTitle,
    @Nullable String trailer,
    @Nullable String homepage,
    @Nullable String plex,
    @Nullable Integer votes,
    @Nullable Integer comments,
    List<String> subgenres,
    List<String> translations) {

  /** Copies the lists. */
  public About {
    subgenres = List.copyOf(subgenres);
    translations = List.copyOf(translations);
  }
}
