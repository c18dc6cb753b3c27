/** Showing the contract with Trakt: which operations there are and what they take. */
@NullMarked
package io.github.traktcli.application.contract;

import org.jspecify.annotations.NullMarked;
