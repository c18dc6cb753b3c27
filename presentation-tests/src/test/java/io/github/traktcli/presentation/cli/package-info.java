/** How the program as a whole behaves. */
@NullMarked
package io.github.traktcli.presentation.cli;

import org.jspecify.annotations.NullMarked;
