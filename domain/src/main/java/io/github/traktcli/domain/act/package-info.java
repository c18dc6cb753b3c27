/** What can be done to a subject with a request that says little more than that. */
@NullMarked
package io.github.traktcli.domain.act;

import org.jspecify.annotations.NullMarked;
