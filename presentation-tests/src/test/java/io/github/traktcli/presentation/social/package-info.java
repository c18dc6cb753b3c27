/** What people write, like and follow. */
@NullMarked
package io.github.traktcli.presentation.social;

import org.jspecify.annotations.NullMarked;
