package io.github.traktcli.application.catalog;

import io.github.traktcli.domain.catalog.Ratings;
import io.github.traktcli.domain.catalog.TitleDetails;
import io.github.traktcli.domain.catalog.WatchedByMe;
import io.github.traktcli.domain.media.Show;
import java.util.Optional;

/**
 * What the page of a title shows.
 *
 * @param show the name of the show that a season or an episode belongs to; empty unless it was
 *     asked for and could be had
 * @param ratings empty unless it was asked for and could be had
 * @param mine empty unless it was asked for, somebody is signed in, and it could be had
 */
public record TitlePage<D extends TitleDetails>(
    D details, Optional<Show> show, Optional<Ratings> ratings, Optional<WatchedByMe> mine) {}
