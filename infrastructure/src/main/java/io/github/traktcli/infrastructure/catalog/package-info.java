/** The catalogue over HTTP: single titles, what hangs on them, and the vocabularies. */
@NullMarked
package io.github.traktcli.infrastructure.catalog;

import org.jspecify.annotations.NullMarked;
