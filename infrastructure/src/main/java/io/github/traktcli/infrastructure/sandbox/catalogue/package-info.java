/** The titles, people and airings of the sandbox, laid around the day on which it runs. */
@NullMarked
package io.github.traktcli.infrastructure.sandbox.catalogue;

import org.jspecify.annotations.NullMarked;
