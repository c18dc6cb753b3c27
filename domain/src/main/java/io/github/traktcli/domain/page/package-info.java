/** How much of a long answer is wanted. */
@NullMarked
package io.github.traktcli.domain.page;

import org.jspecify.annotations.NullMarked;
