/** What people say to one another, as rows. */
@NullMarked
package io.github.traktcli.presentation.social;

import org.jspecify.annotations.NullMarked;
