/** The root command, the composition of the program and its exit codes. */
@NullMarked
package io.github.traktcli.presentation.cli;

import org.jspecify.annotations.NullMarked;
