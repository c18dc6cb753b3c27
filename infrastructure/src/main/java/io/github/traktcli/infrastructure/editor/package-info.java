/** The user's own editor, for longer texts. */
@NullMarked
package io.github.traktcli.infrastructure.editor;

import org.jspecify.annotations.NullMarked;
