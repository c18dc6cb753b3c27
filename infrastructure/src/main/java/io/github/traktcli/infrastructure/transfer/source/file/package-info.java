/** Opening files, folders and archives that may be hostile, as tables, JSON and XML. */
@NullMarked
package io.github.traktcli.infrastructure.transfer.source.file;

import org.jspecify.annotations.NullMarked;
