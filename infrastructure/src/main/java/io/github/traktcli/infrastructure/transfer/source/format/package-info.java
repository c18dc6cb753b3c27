/** The formats of other services, one class each. */
@NullMarked
package io.github.traktcli.infrastructure.transfer.source.format;

import org.jspecify.annotations.NullMarked;
