/** Signing in and out. */
@NullMarked
package io.github.traktcli.presentation.auth;

import org.jspecify.annotations.NullMarked;
