/** JSON as the sandbox keeps and sends it. */
@NullMarked
package io.github.traktcli.infrastructure.sandbox.json;

import org.jspecify.annotations.NullMarked;
