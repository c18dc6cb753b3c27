package io.github.traktcli.application.lists;

/**
 * One line of a list that was edited as text.
 *
 * @param key the key of an entry, or how a title is named that is not on the list
 * @param note an empty text for none
 */
public record EditedLine(String key, String note) {}
