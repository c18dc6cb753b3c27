package io.github.traktcli.presentation.command;

import org.jspecify.annotations.Nullable;

/**
 * What has fields that options are parsed into, and sets them itself. No source says so: the build
 * of a package adds it to every class with such fields, for the JVM spins classes at each start for
 * whoever sets a field by its name, and its caches cannot hold them.
 */
public interface ParsedFields {

  /**
   * Returns what a field holds.
   *
   * @throws IllegalArgumentException when no option or argument is declared by that field
   */
  @Nullable Object parsedField(String name);

  /**
   * Sets a field.
   *
   * @throws IllegalArgumentException when no option or argument is declared by that field
   */
  void setParsedField(String name, @Nullable Object value);

  /** Returns the lines of {@link KeptOption} for all of them; empty where not all have one. */
  String declaredFields();
}
