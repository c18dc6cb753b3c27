/** The command line: commands, prompts, tables, JSON. */
@NullMarked
package io.github.traktcli.presentation;

import org.jspecify.annotations.NullMarked;
