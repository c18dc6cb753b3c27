/** What becomes of the rows of files. */
@NullMarked
package io.github.traktcli.application.transfer.plan;

import org.jspecify.annotations.NullMarked;
