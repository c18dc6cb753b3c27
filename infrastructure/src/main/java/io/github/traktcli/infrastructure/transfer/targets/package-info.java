/** The forms in which an account leaves Trakt, one class for each. */
@NullMarked
package io.github.traktcli.infrastructure.transfer.targets;

import org.jspecify.annotations.NullMarked;
