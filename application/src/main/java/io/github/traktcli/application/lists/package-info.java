/** Finding lists by what people call them, and arranging, comparing and filling them. */
@NullMarked
package io.github.traktcli.application.lists;

import org.jspecify.annotations.NullMarked;
