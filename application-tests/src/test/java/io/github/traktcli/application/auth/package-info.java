/** Signing in and out. */
@NullMarked
package io.github.traktcli.application.auth;

import org.jspecify.annotations.NullMarked;
