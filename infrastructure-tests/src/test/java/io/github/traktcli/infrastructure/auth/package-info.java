/** Signing in and out. */
@NullMarked
package io.github.traktcli.infrastructure.auth;

import org.jspecify.annotations.NullMarked;
