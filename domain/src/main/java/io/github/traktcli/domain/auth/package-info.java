/** Who is signed in, by which app, and for how long. */
@NullMarked
package io.github.traktcli.domain.auth;

import org.jspecify.annotations.NullMarked;
