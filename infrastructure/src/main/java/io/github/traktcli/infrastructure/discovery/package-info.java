/** Charts, recommendations and searches as they travel. */
@NullMarked
package io.github.traktcli.infrastructure.discovery;

import org.jspecify.annotations.NullMarked;
