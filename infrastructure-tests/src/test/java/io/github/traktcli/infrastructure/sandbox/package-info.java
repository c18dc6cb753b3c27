/** The sandbox, held to what the real service does, over HTTP as any client would talk to it. */
@NullMarked
package io.github.traktcli.infrastructure.sandbox;

import org.jspecify.annotations.NullMarked;
