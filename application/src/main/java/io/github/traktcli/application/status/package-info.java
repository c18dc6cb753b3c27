/** How things stand: what is watched, airs, comes next, asks, and runs full. */
@NullMarked
package io.github.traktcli.application.status;

import org.jspecify.annotations.NullMarked;
