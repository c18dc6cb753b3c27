/** The watchlist and the favorites. */
@NullMarked
package io.github.traktcli.domain.watchlist;

import org.jspecify.annotations.NullMarked;
