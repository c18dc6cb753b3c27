/** The client against its contract: every command line of it, performed. */
@NullMarked
package io.github.traktcli.presentation.contract;

import org.jspecify.annotations.NullMarked;
