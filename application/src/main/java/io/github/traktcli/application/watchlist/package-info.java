/** What can be done with the watchlist and the favorites. */
@NullMarked
package io.github.traktcli.application.watchlist;

import org.jspecify.annotations.NullMarked;
