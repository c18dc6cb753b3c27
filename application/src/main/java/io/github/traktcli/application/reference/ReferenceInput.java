package io.github.traktcli.application.reference;

import java.util.List;

/** Reads what another program, often this one, wrote to name things. */
public interface ReferenceInput {

  /**
   * Reads references, one a line, or JSON: objects with {@code ids}, alone, one a line or in an
   * array, also wrapped as charts, searches and lists wrap them. Empty lines are passed over.
   *
   * @throws io.github.traktcli.domain.input.InvalidInput when a line or an object names nothing
   */
  List<GivenReference> read(String text);
}
