/** Shows long texts page by page. */
@NullMarked
package io.github.traktcli.infrastructure.pager;

import org.jspecify.annotations.NullMarked;
