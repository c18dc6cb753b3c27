/** Signing in and out. */
@NullMarked
package io.github.traktcli.domain.auth;

import org.jspecify.annotations.NullMarked;
