/** The journal of writes as files of their own. */
@NullMarked
package io.github.traktcli.infrastructure.journal;

import org.jspecify.annotations.NullMarked;
