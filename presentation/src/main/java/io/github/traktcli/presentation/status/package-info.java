/** How things stand, on a page. */
@NullMarked
package io.github.traktcli.presentation.status;

import org.jspecify.annotations.NullMarked;
