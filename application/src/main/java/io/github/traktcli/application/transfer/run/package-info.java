/** Doing what an import planned. */
@NullMarked
package io.github.traktcli.application.transfer.run;

import org.jspecify.annotations.NullMarked;
