/** The watchlist and the favorites over HTTP. */
@NullMarked
package io.github.traktcli.infrastructure.watchlist;

import org.jspecify.annotations.NullMarked;
