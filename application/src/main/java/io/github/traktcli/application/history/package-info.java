/** What the user watched: single plays, each with its time. */
@NullMarked
package io.github.traktcli.application.history;

import org.jspecify.annotations.NullMarked;
