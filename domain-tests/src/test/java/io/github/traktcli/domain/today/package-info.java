/** The day on which the tests play. */
@NullMarked
package io.github.traktcli.domain.today;

import org.jspecify.annotations.NullMarked;
