/** What narrows charts, calendars, searches and recommendations. */
@NullMarked
package io.github.traktcli.domain.filter;

import org.jspecify.annotations.NullMarked;
