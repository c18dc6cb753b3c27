/** Plays that are there twice. */
@NullMarked
package io.github.traktcli.application.transfer.duplicates;

import org.jspecify.annotations.NullMarked;
