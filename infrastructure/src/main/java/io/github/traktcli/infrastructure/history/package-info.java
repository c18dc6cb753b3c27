/** What was watched and how far through each show, over HTTP. */
@NullMarked
package io.github.traktcli.infrastructure.history;

import org.jspecify.annotations.NullMarked;
