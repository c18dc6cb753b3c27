/** Looking up the contract with Trakt. */
@NullMarked
package io.github.traktcli.presentation.contract;

import org.jspecify.annotations.NullMarked;
