/** What hangs on one title, and the vocabularies that describe titles. */
@NullMarked
package io.github.traktcli.domain.catalog;

import org.jspecify.annotations.NullMarked;
