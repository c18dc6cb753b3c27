/** What the sandbox answers: one class for each family of routes. */
@NullMarked
package io.github.traktcli.infrastructure.sandbox.routes;

import org.jspecify.annotations.NullMarked;
