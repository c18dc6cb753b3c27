/** What people say to one another. */
@NullMarked
package io.github.traktcli.domain.social;

import org.jspecify.annotations.NullMarked;
