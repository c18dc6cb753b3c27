/** The use cases of finding what to watch, and the port that they need. */
@NullMarked
package io.github.traktcli.application.discovery;

import org.jspecify.annotations.NullMarked;
