/** Runs the program for tests: in this process, and as the packaged launcher. */
@NullMarked
package io.github.traktcli.presentation.run;

import org.jspecify.annotations.NullMarked;
