/** What users write, over HTTP. */
@NullMarked
package io.github.traktcli.infrastructure.draft;

import org.jspecify.annotations.NullMarked;
