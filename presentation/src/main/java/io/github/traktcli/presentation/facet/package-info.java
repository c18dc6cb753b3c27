/** The commands that read what hangs on a subject: one row for each, whatever the subject is. */
@NullMarked
package io.github.traktcli.presentation.facet;

import org.jspecify.annotations.NullMarked;
