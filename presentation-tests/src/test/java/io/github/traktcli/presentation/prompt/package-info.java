/** How people are asked. */
@NullMarked
package io.github.traktcli.presentation.prompt;

import org.jspecify.annotations.NullMarked;
