/** What the sections of a library have in common: entries, and the ways to sort them. */
@NullMarked
package io.github.traktcli.domain.library;

import org.jspecify.annotations.NullMarked;
