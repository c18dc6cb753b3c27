/** Lists of titles that people keep. */
@NullMarked
package io.github.traktcli.domain.lists;

import org.jspecify.annotations.NullMarked;
