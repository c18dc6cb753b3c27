/** Reading an account, and keeping what was read. */
@NullMarked
package io.github.traktcli.infrastructure.transfer.export;

import org.jspecify.annotations.NullMarked;
