@NullMarked
package io.github.traktcli.domain.input;

import org.jspecify.annotations.NullMarked;
