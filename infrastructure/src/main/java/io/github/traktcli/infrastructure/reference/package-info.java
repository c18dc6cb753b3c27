/** Looks up what references name, over HTTP, and reads references that other programs wrote. */
@NullMarked
package io.github.traktcli.infrastructure.reference;

import org.jspecify.annotations.NullMarked;
