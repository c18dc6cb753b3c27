/** Use cases and the ports that they need. Knows the domain. */
@NullMarked
package io.github.traktcli.application;

import org.jspecify.annotations.NullMarked;
