/** Commands about lists that are more than a row: arranging, comparing, copying, editing. */
@NullMarked
package io.github.traktcli.presentation.lists;

import org.jspecify.annotations.NullMarked;
