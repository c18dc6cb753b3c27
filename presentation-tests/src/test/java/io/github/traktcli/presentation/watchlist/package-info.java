/** How the commands of the watchlist and the favorites behave. */
@NullMarked
package io.github.traktcli.presentation.watchlist;

import org.jspecify.annotations.NullMarked;
