/** Specifies what lists can do beside what every section can. */
@NullMarked
package io.github.traktcli.presentation.lists;

import org.jspecify.annotations.NullMarked;
