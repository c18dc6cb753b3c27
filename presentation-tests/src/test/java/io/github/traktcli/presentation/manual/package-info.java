/** The forms of the manual. */
@NullMarked
package io.github.traktcli.presentation.manual;

import org.jspecify.annotations.NullMarked;
