/** What the users of the sandbox have watched, listed and rated, and the file that keeps it. */
@NullMarked
package io.github.traktcli.infrastructure.sandbox.library;

import org.jspecify.annotations.NullMarked;
