/** What this client keeps on disk, and where. */
@NullMarked
package io.github.traktcli.infrastructure.store;

import org.jspecify.annotations.NullMarked;
