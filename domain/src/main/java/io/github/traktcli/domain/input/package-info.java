/** What a user wrote that cannot be meant. */
@NullMarked
package io.github.traktcli.domain.input;

import org.jspecify.annotations.NullMarked;
