/** The manual: what every command is and takes, and the forms in which that is written. */
@NullMarked
package io.github.traktcli.presentation.manual;

import org.jspecify.annotations.NullMarked;
