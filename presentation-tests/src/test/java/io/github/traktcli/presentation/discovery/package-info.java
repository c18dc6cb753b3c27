/** Charts, searches and recommendations on the command line. */
@NullMarked
package io.github.traktcli.presentation.discovery;

import org.jspecify.annotations.NullMarked;
