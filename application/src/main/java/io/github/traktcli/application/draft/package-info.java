/** Sending what a user has written. */
@NullMarked
package io.github.traktcli.application.draft;

import org.jspecify.annotations.NullMarked;
