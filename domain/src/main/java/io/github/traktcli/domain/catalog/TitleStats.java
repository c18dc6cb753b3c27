package io.github.traktcli.domain.catalog;

import org.jspecify.annotations.Nullable;

/** How many people did what with a title. Trakt leaves out what a kind of title does not have. */
public record TitleStats(
    @Nullable Long watchers,
    @Nullable Long plays,
    @Nullable Long collectors,
    @Nullable Long collectedEpisodes,
    @Nullable Long comments,
    @Nullable Long lists,
    @Nullable Long votes,
    @Nullable Long favorited,
    @Nullable Long recommended) {}
