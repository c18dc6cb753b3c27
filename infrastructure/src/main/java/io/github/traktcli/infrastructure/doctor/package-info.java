/** Looks at this machine and at the hosts of Trakt. */
@NullMarked
package io.github.traktcli.infrastructure.doctor;

import org.jspecify.annotations.NullMarked;
