/** The command that tells whether all is well. */
@NullMarked
package io.github.traktcli.presentation.doctor;

import org.jspecify.annotations.NullMarked;
