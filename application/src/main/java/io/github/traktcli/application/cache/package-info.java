/** What this client keeps of what it can fetch again. */
@NullMarked
package io.github.traktcli.application.cache;

import org.jspecify.annotations.NullMarked;
