package io.github.traktcli.presentation.output;

import io.github.traktcli.domain.input.InvalidInput;
import io.github.traktcli.domain.input.NearNames;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The names of members that documents may have: those of the samples of the contract, and those of
 * the records of this client.
 */
public final class FieldNames {

  private static final String NAMES = "field-names.txt";

  private FieldNames() {}

  /**
   * Refuses paths with a name that no document has.
   *
   * @throws InvalidInput names it, and the nearest ones
   */
  public static void refuseUnknown(Collection<String> paths) {
    Set<String> known = known();
    for (String path : paths) {
      for (String name : path.strip().split("\\.", -1)) {
        if (!name.isEmpty() && !isData(name) && !known.contains(name)) {
          throw new InvalidInput(
              ("Trakt has no field \"%s\".%s The fields of an answer are told by: trakt help"
                      + " COMMAND --json. What is newer than this client is there with --jq.")
                  .formatted(name, NearNames.didYouMean(name, known)));
        }
      }
    }
  }

  /** Tells whether a document may have a member of that name. */
  static boolean isKnown(String name) {
    return isData(name) || known().contains(name);
  }

  /** Ids, numbers and codes of countries and languages stand where names do. */
  private static boolean isData(String name) {
    boolean isCode = name.length() == 2;
    return isCode || name.chars().allMatch(letter -> letter >= '0' && letter <= '9');
  }

  private static Set<String> known() {
    try (InputStream text = FieldNames.class.getResourceAsStream(NAMES)) {
      if (text == null) {
        throw new IllegalStateException(NAMES + " is missing");
      }
      String names = new String(text.readAllBytes(), StandardCharsets.UTF_8);
      return new LinkedHashSet<>(List.of(names.split("\n")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
