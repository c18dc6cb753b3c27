/** The commands that find what to watch. */
@NullMarked
package io.github.traktcli.presentation.discovery;

import org.jspecify.annotations.NullMarked;
