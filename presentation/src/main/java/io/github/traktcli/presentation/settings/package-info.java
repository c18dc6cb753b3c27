/** {@code trakt config}: what the user settles once for all commands. */
@NullMarked
package io.github.traktcli.presentation.settings;

import org.jspecify.annotations.NullMarked;
