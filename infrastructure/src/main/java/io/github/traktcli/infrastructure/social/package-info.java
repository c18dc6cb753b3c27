/** What people say to one another, as Trakt sends it. */
@NullMarked
package io.github.traktcli.infrastructure.social;

import org.jspecify.annotations.NullMarked;
