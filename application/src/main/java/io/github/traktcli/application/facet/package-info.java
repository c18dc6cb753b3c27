/** Reading what hangs on a title, a comment, a list or a user. */
@NullMarked
package io.github.traktcli.application.facet;

import org.jspecify.annotations.NullMarked;
