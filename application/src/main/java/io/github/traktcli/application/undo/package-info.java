/** Takes back what was written to the sections of a library. */
@NullMarked
package io.github.traktcli.application.undo;

import org.jspecify.annotations.NullMarked;
