/** The calendar as an agenda, a month, rows, or a file for other calendars. */
@NullMarked
package io.github.traktcli.presentation.calendar;

import org.jspecify.annotations.NullMarked;
