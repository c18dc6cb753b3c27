/** What an import would do, row by row, before it is done. */
@NullMarked
package io.github.traktcli.application.transfer.plan;

import org.jspecify.annotations.NullMarked;
