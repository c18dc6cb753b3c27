/** Tests of the filters. */
@NullMarked
package io.github.traktcli.domain.filter;

import org.jspecify.annotations.NullMarked;
