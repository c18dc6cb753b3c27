/** The commands that write something to Trakt and show what it keeps: one row for each. */
@NullMarked
package io.github.traktcli.presentation.draft;

import org.jspecify.annotations.NullMarked;
