/** What Trakt is about: values and rules. Knows nothing but the JDK. */
@NullMarked
package io.github.traktcli.domain;

import org.jspecify.annotations.NullMarked;
