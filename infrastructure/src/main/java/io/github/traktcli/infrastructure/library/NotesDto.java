package io.github.traktcli.infrastructure.library;

/** The body that annotates an entry. */
public record NotesDto(String notes) {}
