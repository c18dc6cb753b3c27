/** How results look, in every format, on terminals and in pipes. */
@NullMarked
package io.github.traktcli.presentation.output;

import org.jspecify.annotations.NullMarked;
