/** Acts over HTTP. */
@NullMarked
package io.github.traktcli.infrastructure.act;

import org.jspecify.annotations.NullMarked;
