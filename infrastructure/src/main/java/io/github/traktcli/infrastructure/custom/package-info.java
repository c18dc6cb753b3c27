/** Finds and runs the programs that users put beside this one. */
@NullMarked
package io.github.traktcli.infrastructure.custom;

import org.jspecify.annotations.NullMarked;
