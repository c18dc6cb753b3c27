/** The language of jq 1.7: read, checked and run over documents. Regular expressions are joni's. */
@NullMarked
package io.github.traktcli.presentation.jq;

import org.jspecify.annotations.NullMarked;
