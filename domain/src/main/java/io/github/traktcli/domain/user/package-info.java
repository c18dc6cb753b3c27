/** People who use Trakt. */
@NullMarked
package io.github.traktcli.domain.user;

import org.jspecify.annotations.NullMarked;
