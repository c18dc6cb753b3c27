/** The adapters of the ports: HTTP and JSON, files, the sandbox. */
@NullMarked
package io.github.traktcli.infrastructure;

import org.jspecify.annotations.NullMarked;
