/** Aliases and extensions. */
@NullMarked
package io.github.traktcli.presentation.custom;

import org.jspecify.annotations.NullMarked;
