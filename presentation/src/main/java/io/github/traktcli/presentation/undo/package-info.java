/** The command that takes writes back. */
@NullMarked
package io.github.traktcli.presentation.undo;

import org.jspecify.annotations.NullMarked;
