/** Doing one thing to one subject. */
@NullMarked
package io.github.traktcli.application.act;

import org.jspecify.annotations.NullMarked;
