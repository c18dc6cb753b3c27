/** What is read of the files of other services. */
@NullMarked
package io.github.traktcli.infrastructure.transfer.source;

import org.jspecify.annotations.NullMarked;
