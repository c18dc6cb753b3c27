/** Waits that somebody should see. */
@NullMarked
package io.github.traktcli.application.pause;

import org.jspecify.annotations.NullMarked;
