/** Reading calendars in the user's own days. */
@NullMarked
package io.github.traktcli.application.calendar;

import org.jspecify.annotations.NullMarked;
