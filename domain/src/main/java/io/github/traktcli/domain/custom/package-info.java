/** Commands that users make for themselves. */
@NullMarked
package io.github.traktcli.domain.custom;

import org.jspecify.annotations.NullMarked;
