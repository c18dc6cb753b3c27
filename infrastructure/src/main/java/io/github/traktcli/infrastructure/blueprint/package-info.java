/** The contract that the client speaks, and any other API Blueprint, as values. */
@NullMarked
package io.github.traktcli.infrastructure.blueprint;

import org.jspecify.annotations.NullMarked;
