package io.github.traktcli.infrastructure.watchlist;

/** The body that annotates an entry. */
public record NotesDto(String notes) {}
