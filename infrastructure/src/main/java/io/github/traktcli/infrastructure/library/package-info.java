/** The sections of a library over HTTP: where they are, and the bodies of writes and answers. */
@NullMarked
package io.github.traktcli.infrastructure.library;

import org.jspecify.annotations.NullMarked;
