/**
 * Writing databases of SQLite, whole and once. The library for it brings machine code for every
 * system, twelve megabytes; the format of its files is published, stable, and simple where nothing
 * is changed afterwards.
 */
@NullMarked
package io.github.traktcli.infrastructure.transfer.sqlite;

import org.jspecify.annotations.NullMarked;
