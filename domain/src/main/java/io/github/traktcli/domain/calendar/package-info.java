/** What airs and what comes out, in the user's own days. */
@NullMarked
package io.github.traktcli.domain.calendar;

import org.jspecify.annotations.NullMarked;
