/** Any request to Trakt, for what no command does. */
@NullMarked
package io.github.traktcli.application.api;

import org.jspecify.annotations.NullMarked;
