/** What was watched, how far through each show, and what comes next. */
@NullMarked
package io.github.traktcli.application.history;

import org.jspecify.annotations.NullMarked;
