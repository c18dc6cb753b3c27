/** Taking an account out of Trakt: all that is there, or nothing. */
@NullMarked
package io.github.traktcli.application.transfer.export;

import org.jspecify.annotations.NullMarked;
