/** Questions to a person at a terminal. */
@NullMarked
package io.github.traktcli.presentation.prompt;

import org.jspecify.annotations.NullMarked;
