/** Aliases and extensions. */
@NullMarked
package io.github.traktcli.domain.custom;

import org.jspecify.annotations.NullMarked;
