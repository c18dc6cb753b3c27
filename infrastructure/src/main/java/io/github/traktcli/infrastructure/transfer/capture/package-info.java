/** Captures of an account in files. */
@NullMarked
package io.github.traktcli.infrastructure.transfer.capture;

import org.jspecify.annotations.NullMarked;
