/** What commands about single titles print, refuse and ask for. */
@NullMarked
package io.github.traktcli.presentation.catalog;

import org.jspecify.annotations.NullMarked;
