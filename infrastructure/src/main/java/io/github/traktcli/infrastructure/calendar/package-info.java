/** Calendars as Trakt sends them. */
@NullMarked
package io.github.traktcli.infrastructure.calendar;

import org.jspecify.annotations.NullMarked;
