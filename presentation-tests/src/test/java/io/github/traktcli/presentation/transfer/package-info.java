/** What goes out of an account and comes in. */
@NullMarked
package io.github.traktcli.presentation.transfer;

import org.jspecify.annotations.NullMarked;
