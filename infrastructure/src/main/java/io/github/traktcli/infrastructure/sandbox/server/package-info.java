/**
 * The HTTP side of the sandbox: requests and replies, the router, the limits; it knows no titles
 * and no users.
 */
@NullMarked
package io.github.traktcli.infrastructure.sandbox.server;

import org.jspecify.annotations.NullMarked;
