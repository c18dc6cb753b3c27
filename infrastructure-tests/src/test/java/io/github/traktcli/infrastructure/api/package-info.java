/** Any request over HTTP. */
@NullMarked
package io.github.traktcli.infrastructure.api;

import org.jspecify.annotations.NullMarked;
