/** What lies on disk, and how it gets there. */
@NullMarked
package io.github.traktcli.infrastructure.store;

import org.jspecify.annotations.NullMarked;
