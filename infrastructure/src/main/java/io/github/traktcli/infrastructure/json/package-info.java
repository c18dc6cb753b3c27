/** Reading and writing JSON, without losing what no DTO names. */
@NullMarked
package io.github.traktcli.infrastructure.json;

import org.jspecify.annotations.NullMarked;
