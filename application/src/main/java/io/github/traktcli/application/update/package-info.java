/** Whether there is a newer release of this program. */
@NullMarked
package io.github.traktcli.application.update;

import org.jspecify.annotations.NullMarked;
