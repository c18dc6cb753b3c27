package io.github.traktcli.presentation.status;

/**
 * A failure in the words in which it is told when it ends a command.
 *
 * @param exitCode with which it would end
 * @param sentence what went wrong
 * @param next what to do about it; may be empty
 */
public record ToldFailure(int exitCode, String sentence, String next) {}
