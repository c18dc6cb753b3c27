/** From what a user wrote to the thing that is meant. */
@NullMarked
package io.github.traktcli.application.reference;

import org.jspecify.annotations.NullMarked;
