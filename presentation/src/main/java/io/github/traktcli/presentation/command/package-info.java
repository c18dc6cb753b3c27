/** What commands are made of: rows of the command table and the options they share. */
@NullMarked
package io.github.traktcli.presentation.command;

import org.jspecify.annotations.NullMarked;
