/** How a use case ends when it cannot end in a value. */
@NullMarked
package io.github.traktcli.application.failure;

import org.jspecify.annotations.NullMarked;
