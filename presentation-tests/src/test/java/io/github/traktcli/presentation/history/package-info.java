/** What users see of the history. */
@NullMarked
package io.github.traktcli.presentation.history;

import org.jspecify.annotations.NullMarked;
