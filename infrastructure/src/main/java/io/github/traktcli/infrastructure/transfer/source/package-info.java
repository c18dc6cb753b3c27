/** Reading the files of other services: who wrote them, and what they ask for. */
@NullMarked
package io.github.traktcli.infrastructure.transfer.source;

import org.jspecify.annotations.NullMarked;
