/**
 * A Trakt on loopback: enough of the service to try every command and to test the client without an
 * account and without the network.
 *
 * <p>{@link io.github.traktcli.infrastructure.sandbox.Sandbox} is the only way in. Behind it stand
 * a read side (the catalogue of titles, laid around today), a write side (the library of its one
 * user, kept in a file when a state folder is given) and a table of routes that joins the two.
 */
@NullMarked
package io.github.traktcli.infrastructure.sandbox;

import org.jspecify.annotations.NullMarked;
