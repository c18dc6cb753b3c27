/** Trakt's OAuth host, the files in which credentials live, and the browser. */
@NullMarked
package io.github.traktcli.infrastructure.auth;

import org.jspecify.annotations.NullMarked;
