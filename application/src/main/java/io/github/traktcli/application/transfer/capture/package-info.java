/** Copies of an account kept over time: what came and went between them, and the way back. */
@NullMarked
package io.github.traktcli.application.transfer.capture;

import org.jspecify.annotations.NullMarked;
