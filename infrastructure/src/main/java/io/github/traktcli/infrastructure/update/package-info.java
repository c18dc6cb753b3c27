/** Asks for the newest release, and remembers when. */
@NullMarked
package io.github.traktcli.infrastructure.update;

import org.jspecify.annotations.NullMarked;
