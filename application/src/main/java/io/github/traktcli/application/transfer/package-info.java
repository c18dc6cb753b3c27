/** Bringing an account in from the files of others, and out to them. */
@NullMarked
package io.github.traktcli.application.transfer;

import org.jspecify.annotations.NullMarked;
