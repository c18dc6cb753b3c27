/** Reads what hangs on one title, and the vocabularies of the catalogue. */
@NullMarked
package io.github.traktcli.application.catalog;

import org.jspecify.annotations.NullMarked;
