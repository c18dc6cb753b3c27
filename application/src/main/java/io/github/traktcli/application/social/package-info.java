/** People who use Trakt. */
@NullMarked
package io.github.traktcli.application.social;

import org.jspecify.annotations.NullMarked;
