/** Sockets for servers of tests. */
@NullMarked
package io.github.traktcli.domain.sockets;

import org.jspecify.annotations.NullMarked;
