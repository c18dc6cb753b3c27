package io.github.traktcli.infrastructure.blueprint;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * One of the two tables beside the contract that list differences: what is meant to be, with its
 * reason and by patterns, and what was accepted as it stood.
 *
 * @param title what to call it to the reader
 */
record DifferenceTable(String title, Path file, List<KnownDifference> lines) {

  private static final String ACCEPTED_REASON = "accepted";
  private static final String ACCEPTED_HEADER =
      """
      # Differences between the published documents and trakt.apib that were there when somebody last looked:
      # scripts/update-api-spec.sh tells only what is new since, and writes this table anew with --accept.
      # What is meant to differ for good has a line with its reason in known-differences.tsv instead.
      # document<TAB>operation<TAB>difference<TAB>accepted
      """;

  /** Reads a table; one that is not there is empty. */
  static DifferenceTable read(Path file) {
    String title = file.getFileName().toString();
    if (!Files.exists(file)) {
      return new DifferenceTable(title, file, List.of());
    }
    try {
      return new DifferenceTable(title, file, KnownDifference.read(Files.readString(file)));
    } catch (IOException e) {
      throw new Unusable(file + " cannot be read.", e);
    } catch (Unusable e) {
      throw new Unusable(file + ": " + e.getMessage(), e);
    }
  }

  /** Returns the differences that no line covers. */
  List<Difference> without(Collection<Difference> differences) {
    return differences.stream()
        .filter(difference -> lines.stream().noneMatch(line -> line.covers(difference)))
        .toList();
  }

  /** Returns the lines about the compared documents that match nothing. */
  List<Difference> idle(Collection<Difference> differences, Collection<String> documents) {
    return lines.stream()
        .filter(line -> line.isJudgedBy(documents))
        .filter(line -> differences.stream().noneMatch(line::covers))
        .map(
            line ->
                new Difference(
                    title,
                    line.document() + ": " + line.operation(),
                    "line matches nothing:",
                    line.part()))
        .toList();
  }

  /**
   * Writes the table anew with these differences; lines about other documents stay.
   *
   * @param documents the documents that were compared
   */
  void accept(Collection<Difference> differences, Collection<String> documents) {
    Set<String> accepted = new LinkedHashSet<>();
    new TreeSet<>(differences)
        .forEach(
            difference ->
                accepted.add(
                    row(difference.document(), difference.operation(), difference.text())));
    List<String> rows = new ArrayList<>(accepted);
    lines.stream()
        .filter(line -> !documents.contains(line.document()))
        .map(line -> row(line.document(), line.operation(), line.part()))
        .forEach(rows::add);
    Path next = file.resolveSibling(title + ".new");
    try {
      Files.writeString(
          next, ACCEPTED_HEADER + String.join("\n", rows) + (rows.isEmpty() ? "" : "\n"));
      Files.move(next, file, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new Unusable(file + " cannot be written.", e);
    }
  }

  private static String row(String document, String operation, String part) {
    return String.join("\t", document, operation, part, ACCEPTED_REASON);
  }
}
