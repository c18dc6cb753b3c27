/** The command that sends any request. */
@NullMarked
package io.github.traktcli.presentation.api;

import org.jspecify.annotations.NullMarked;
