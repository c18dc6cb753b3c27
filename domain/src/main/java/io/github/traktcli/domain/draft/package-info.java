/** What a user writes and Trakt keeps: a comment, a note, a list, the description of a section. */
@NullMarked
package io.github.traktcli.domain.draft;

import org.jspecify.annotations.NullMarked;
