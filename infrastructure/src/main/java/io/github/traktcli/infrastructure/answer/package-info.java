/** How the answers of Trakt are read: one table, to which each slice adds its rows. */
@NullMarked
package io.github.traktcli.infrastructure.answer;

import org.jspecify.annotations.NullMarked;
