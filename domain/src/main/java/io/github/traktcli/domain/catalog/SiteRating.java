package io.github.traktcli.domain.catalog;

import org.jspecify.annotations.Nullable;

/**
 * What the people of one site think of a title.
 *
 * @param site its name for people
 * @param rating in the site's own measure
 * @param best the best rating of that measure
 * @param link the title's page there
 */
public record SiteRating(
    String site, double rating, int best, @Nullable Long votes, @Nullable String link) {}
