/** What was written to the account, kept so that it can be taken back. */
@NullMarked
package io.github.traktcli.application.journal;

import org.jspecify.annotations.NullMarked;
