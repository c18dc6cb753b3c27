/** Finding what to watch. */
@NullMarked
package io.github.traktcli.application.discovery;

import org.jspecify.annotations.NullMarked;
