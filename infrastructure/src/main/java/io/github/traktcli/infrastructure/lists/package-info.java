/** Lists as they travel. */
@NullMarked
package io.github.traktcli.infrastructure.lists;

import org.jspecify.annotations.NullMarked;
