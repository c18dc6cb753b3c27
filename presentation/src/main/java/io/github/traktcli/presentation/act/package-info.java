/** The commands that do one thing to a subject: one row for each. */
@NullMarked
package io.github.traktcli.presentation.act;

import org.jspecify.annotations.NullMarked;
