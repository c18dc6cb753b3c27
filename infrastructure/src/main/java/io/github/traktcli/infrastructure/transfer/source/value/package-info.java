/** What single values of foreign files mean: moments, ratings, ids. */
@NullMarked
package io.github.traktcli.infrastructure.transfer.source.value;

import org.jspecify.annotations.NullMarked;
