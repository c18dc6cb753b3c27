/** How titles, dates and marks are said. */
@NullMarked
package io.github.traktcli.presentation.media;

import org.jspecify.annotations.NullMarked;
