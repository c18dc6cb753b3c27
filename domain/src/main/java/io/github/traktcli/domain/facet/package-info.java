/** What hangs on a title, a comment, a list or a user, and can be asked for by it. */
@NullMarked
package io.github.traktcli.domain.facet;

import org.jspecify.annotations.NullMarked;
