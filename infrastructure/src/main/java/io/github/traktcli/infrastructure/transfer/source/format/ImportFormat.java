package io.github.traktcli.infrastructure.transfer.source.format;

import io.github.traktcli.infrastructure.transfer.source.file.Probe;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** One format of another service: how it is recognised, and what it asks for. */
public interface ImportFormat {

  /** Returns its word, such as {@code letterboxd}. */
  String name();

  /** Returns all words that mean it. */
  default Set<String> names() {
    return Set.of(name());
  }

  /** Returns what a file is within this format, by what stands in it; nothing where it is none. */
  Optional<Claim> claim(Probe file);

  /** Returns the word of the layout that these files have together. */
  default String layout(List<Part> parts) {
    return parts.size() == 1 ? parts.getFirst().role() : "export";
  }

  /**
   * Returns by what these files were recognised, as half a sentence.
   *
   * @param reason why the first of them was
   */
  default String why(List<Part> parts, String reason) {
    String first = parts.getFirst().file().name() + ": " + reason;
    return parts.size() == 1 ? first : first + ", and " + (parts.size() - 1) + " more";
  }

  /**
   * Reads files that it has claimed, all of them together.
   *
   * @throws io.github.traktcli.domain.input.InvalidInput where the user must say more
   */
  void read(List<Part> parts, Desk desk);

  /**
   * What a file is within a format.
   *
   * @param role a word for it, such as {@code diary}
   * @param why by what it was recognised, as the end of a sentence, such as "its columns are those
   *     of a diary"
   */
  record Claim(String role, String why) {}

  /**
   * A file and what it is within its format.
   *
   * @param role a word for it
   * @param file the file
   */
  record Part(String role, Probe file) {

    /** Returns whether it is one of these. */
    public boolean is(String... roles) {
      return List.of(roles).contains(role);
    }
  }
}
