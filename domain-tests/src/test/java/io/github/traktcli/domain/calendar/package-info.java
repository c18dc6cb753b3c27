/** Tests of the calendar's rules, and entries for the tests of other floors. */
@NullMarked
package io.github.traktcli.domain.calendar;

import org.jspecify.annotations.NullMarked;
