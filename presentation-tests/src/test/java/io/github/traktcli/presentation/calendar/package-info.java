/** Tests of the calendar command. */
@NullMarked
package io.github.traktcli.presentation.calendar;

import org.jspecify.annotations.NullMarked;
