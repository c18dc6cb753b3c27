/** The commands of the watchlist and the favorites. */
@NullMarked
package io.github.traktcli.presentation.watchlist;

import org.jspecify.annotations.NullMarked;
