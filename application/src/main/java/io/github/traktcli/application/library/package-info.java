/** Putting many items into a section of a library, and taking them out, without doing it twice. */
@NullMarked
package io.github.traktcli.application.library;

import org.jspecify.annotations.NullMarked;
