/** Long answers, read as far as they are wanted. */
@NullMarked
package io.github.traktcli.application.page;

import org.jspecify.annotations.NullMarked;
