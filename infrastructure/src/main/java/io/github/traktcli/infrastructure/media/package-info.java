/** Trakt's standard media objects as they travel. */
@NullMarked
package io.github.traktcli.infrastructure.media;

import org.jspecify.annotations.NullMarked;
