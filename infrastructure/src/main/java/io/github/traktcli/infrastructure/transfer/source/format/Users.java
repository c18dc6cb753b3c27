package io.github.traktcli.infrastructure.transfer.source.format;

import io.github.traktcli.domain.input.InvalidInput;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Whose rows are read where a file has those of several people. */
final class Users {

  private final Map<String, Integer> rows = new TreeMap<>();

  /** Takes a row of somebody into account. */
  void add(String user) {
    if (!user.isBlank()) {
      rows.merge(user, 1, Integer::sum);
    }
  }

  /**
   * Returns whose rows are read.
   *
   * @throws InvalidInput where there are several and none was said, or one that is not there
   */
  String chosen(Optional<String> wanted) {
    if (wanted.isPresent()) {
      return rows.keySet().stream()
          .filter(each -> each.equalsIgnoreCase(wanted.get().strip()))
          .findFirst()
          .orElseThrow(
              () ->
                  new InvalidInput(
                      "There is no user \"%s\" in it. Those there are: %s."
                          .formatted(wanted.get(), list())));
    }
    if (rows.size() > 1) {
      throw new InvalidInput(
          "It has what several people watched: %s. Say whose with --user.".formatted(list()));
    }
    return rows.isEmpty() ? "" : rows.keySet().iterator().next();
  }

  private String list() {
    List<String> words = new ArrayList<>();
    rows.forEach(
        (user, count) -> words.add(user + " (" + count + (count == 1 ? " row)" : " rows)")));
    return String.join(", ", words);
  }
}
