/** The commands that bring an account in from elsewhere, and take it out. */
@NullMarked
package io.github.traktcli.presentation.transfer;

import org.jspecify.annotations.NullMarked;
