/** Any request to Trakt, with the headers, the token and the manners of all others. */
@NullMarked
package io.github.traktcli.infrastructure.api;

import org.jspecify.annotations.NullMarked;
