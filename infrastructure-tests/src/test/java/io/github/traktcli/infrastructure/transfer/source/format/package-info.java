/** What single formats have of their own. */
@NullMarked
package io.github.traktcli.infrastructure.transfer.source.format;

import org.jspecify.annotations.NullMarked;
