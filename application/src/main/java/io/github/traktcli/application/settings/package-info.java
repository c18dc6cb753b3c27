/** Where the values of settings come from, and how they are changed. */
@NullMarked
package io.github.traktcli.application.settings;

import org.jspecify.annotations.NullMarked;
