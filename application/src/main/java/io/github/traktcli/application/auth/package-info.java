/** Signing in and out, keeping the session alive, and the ports that this needs. */
@NullMarked
package io.github.traktcli.application.auth;

import org.jspecify.annotations.NullMarked;
