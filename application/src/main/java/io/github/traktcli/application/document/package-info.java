/** What Trakt sent, kept beside what was read from it. */
@NullMarked
package io.github.traktcli.application.document;

import org.jspecify.annotations.NullMarked;
