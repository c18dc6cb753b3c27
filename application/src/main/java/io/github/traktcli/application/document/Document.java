package io.github.traktcli.application.document;

/**
 * The JSON text of one item, exactly as Trakt sent it. Opaque to use cases: it is carried past them
 * so that nothing that Trakt sends is lost on the way to a script.
 *
 * @param json the text of one JSON value
 */
public record Document(String json) {}
