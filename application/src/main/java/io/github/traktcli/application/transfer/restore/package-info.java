/** The way back: an account becomes what a copy of it holds. */
@NullMarked
package io.github.traktcli.application.transfer.restore;

import org.jspecify.annotations.NullMarked;
