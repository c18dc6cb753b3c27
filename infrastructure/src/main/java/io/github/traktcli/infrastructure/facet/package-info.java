/** What hangs on titles, comments, lists and users, over HTTP. */
@NullMarked
package io.github.traktcli.infrastructure.facet;

import org.jspecify.annotations.NullMarked;
