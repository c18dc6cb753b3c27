/**
 * The sections of a library: reading them, and changing them by many items without doing anything
 * twice.
 */
@NullMarked
package io.github.traktcli.application.library;

import org.jspecify.annotations.NullMarked;
