/** What a user settles once for all commands. */
@NullMarked
package io.github.traktcli.domain.settings;

import org.jspecify.annotations.NullMarked;
