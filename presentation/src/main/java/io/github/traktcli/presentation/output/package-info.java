/** How results look: tables and pages for people, rows and documents for scripts. */
@NullMarked
package io.github.traktcli.presentation.output;

import org.jspecify.annotations.NullMarked;
