/** Finding what to watch: charts, recommendations, searches, and what changed on Trakt. */
@NullMarked
package io.github.traktcli.domain.discovery;

import org.jspecify.annotations.NullMarked;
