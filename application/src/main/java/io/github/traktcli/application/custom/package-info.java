/** Commands that users make for themselves: aliases and extensions. */
@NullMarked
package io.github.traktcli.application.custom;

import org.jspecify.annotations.NullMarked;
