/** What Trakt knows about the user's plays, over HTTP. */
@NullMarked
package io.github.traktcli.infrastructure.history;

import org.jspecify.annotations.NullMarked;
