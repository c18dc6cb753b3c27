/** What a user settles. */
@NullMarked
package io.github.traktcli.presentation.settings;

import org.jspecify.annotations.NullMarked;
