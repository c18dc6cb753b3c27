/** What holds for the house as a whole. */
@NullMarked
package io.github.traktcli.presentation.architecture;

import org.jspecify.annotations.NullMarked;
