/** Tests of what can be done to a subject. */
@NullMarked
package io.github.traktcli.domain.act;

import org.jspecify.annotations.NullMarked;
