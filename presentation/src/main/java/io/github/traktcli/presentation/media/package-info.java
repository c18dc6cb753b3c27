/** How titles, people and times look in any command. */
@NullMarked
package io.github.traktcli.presentation.media;

import org.jspecify.annotations.NullMarked;
