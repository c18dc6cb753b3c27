/** Reading the files of other services. */
@NullMarked
package io.github.traktcli.application.transfer.source;

import org.jspecify.annotations.NullMarked;
