/** Whether this program has what it needs. */
@NullMarked
package io.github.traktcli.application.doctor;

import org.jspecify.annotations.NullMarked;
