/**
 * A Trakt on loopback: enough of the service to try every command and to test the client without an
 * account and without the network.
 *
 * <p>{@link io.github.traktcli.infrastructure.sandbox.Sandbox} is the only way in. Behind it,
 * {@code server} speaks HTTP, {@code routes} answer from a read side ({@code catalogue}: the
 * titles, laid around today) and a write side ({@code library}: the user's state, kept in a file
 * when a state folder is given), and {@code json} is what all of them write.
 */
@NullMarked
package io.github.traktcli.infrastructure.sandbox;

import org.jspecify.annotations.NullMarked;
