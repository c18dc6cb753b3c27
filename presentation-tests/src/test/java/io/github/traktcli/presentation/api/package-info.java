/** Any request on the command line. */
@NullMarked
package io.github.traktcli.presentation.api;

import org.jspecify.annotations.NullMarked;
