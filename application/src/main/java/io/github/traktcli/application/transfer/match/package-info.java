/** Finding in the catalogue what a foreign file names; never a guess. */
@NullMarked
package io.github.traktcli.application.transfer.match;

import org.jspecify.annotations.NullMarked;
