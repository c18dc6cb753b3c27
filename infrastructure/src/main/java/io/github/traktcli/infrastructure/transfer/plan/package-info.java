/** Plans of imports, and what is needed to make them, in files and over HTTP. */
@NullMarked
package io.github.traktcli.infrastructure.transfer.plan;

import org.jspecify.annotations.NullMarked;
