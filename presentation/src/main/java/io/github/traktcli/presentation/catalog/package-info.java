/** Single titles and all that hangs on them, vocabularies, and where to watch. */
@NullMarked
package io.github.traktcli.presentation.catalog;

import org.jspecify.annotations.NullMarked;
