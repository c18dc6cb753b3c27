/** What the user watched: listing, marking and taking back of plays. */
@NullMarked
package io.github.traktcli.presentation.history;

import org.jspecify.annotations.NullMarked;
