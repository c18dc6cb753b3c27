/** What single values of foreign files mean. */
@NullMarked
package io.github.traktcli.infrastructure.transfer.source.value;

import org.jspecify.annotations.NullMarked;
