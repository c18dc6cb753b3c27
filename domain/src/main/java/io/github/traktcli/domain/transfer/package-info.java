/** What moves between Trakt and the files of others: the actions that a foreign file asks for. */
@NullMarked
package io.github.traktcli.domain.transfer;

import org.jspecify.annotations.NullMarked;
