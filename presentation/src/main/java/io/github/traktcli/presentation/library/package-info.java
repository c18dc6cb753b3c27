/** What the sections of a library look like: entries, and what became of items that were sent. */
@NullMarked
package io.github.traktcli.presentation.library;

import org.jspecify.annotations.NullMarked;
