/**
 * What the sections of the library have in common on the wire: the bodies of writes and their
 * answers.
 */
@NullMarked
package io.github.traktcli.infrastructure.library;

import org.jspecify.annotations.NullMarked;
