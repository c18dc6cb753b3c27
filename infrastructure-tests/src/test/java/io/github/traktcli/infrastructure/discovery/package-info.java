/** Charts, updates, recommendations and searches over HTTP. */
@NullMarked
package io.github.traktcli.infrastructure.discovery;

import org.jspecify.annotations.NullMarked;
