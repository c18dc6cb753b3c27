/** Any request. */
@NullMarked
package io.github.traktcli.application.api;

import org.jspecify.annotations.NullMarked;
