package io.github.traktcli.presentation.command;

/**
 * A command that does its work whatever is in the configuration, and also where that is broken: the
 * file is not read for it.
 */
public interface Unsettled {}
