/** The one way to Trakt: requests as values, headers, tokens, paging, pauses, failures. */
@NullMarked
package io.github.traktcli.infrastructure.http;

import org.jspecify.annotations.NullMarked;
