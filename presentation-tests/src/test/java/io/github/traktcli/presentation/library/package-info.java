/** How the commands of the sections of a library behave. */
@NullMarked
package io.github.traktcli.presentation.library;

import org.jspecify.annotations.NullMarked;
