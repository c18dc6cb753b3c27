/** What a user settles. */
@NullMarked
package io.github.traktcli.domain.settings;

import org.jspecify.annotations.NullMarked;
