package io.github.traktcli.infrastructure.blueprint;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Cuts an API Blueprint at its headings: groups, resources, actions. The actions themselves are
 * read when somebody asks for them, for examples make up most of a document.
 *
 * <p>It understands the contract of this client as well as the document that Trakt publishes, which
 * writes its parameters in the older way, its markers as small headings, and not every heading
 * right.
 */
final class BlueprintReader {

  private final String text;
  private final List<ActionSection> actions = new ArrayList<>();
  private final Map<String, List<String>> filterSets = new LinkedHashMap<>();
  private Optional<String> group = Optional.empty();
  private String uri = "";
  private String resourceText = "";

  BlueprintReader(String text) {
    this.text = text;
  }

  Blueprint read() {
    int start = text.startsWith("#") ? 0 : nextHeading(0);
    introduction(text.substring(0, start));
    while (start < text.length()) {
      int lineEnd = text.indexOf('\n', start);
      int bodyStart = lineEnd < 0 ? text.length() : lineEnd + 1;
      Heading heading = Heading.of(text.substring(start, bodyStart));
      int end = nextHeading(start + 1);
      if (heading.isAction()) {
        while (end < text.length() && !headingAt(end).endsAction()) {
          end = nextHeading(end + 1);
        }
      }
      take(heading, text.substring(bodyStart, Math.max(bodyStart, end)));
      start = end;
    }
    return new Blueprint(actions, filterSets);
  }

  private int nextHeading(int from) {
    int found = text.indexOf("\n#", Math.max(0, from - 1));
    return found < 0 ? text.length() : found + 1;
  }

  private Heading headingAt(int start) {
    int end = text.indexOf('\n', start);
    return Heading.of(end < 0 ? text.substring(start) : text.substring(start, end));
  }

  private void take(Heading heading, String below) {
    if (heading.isGroup()) {
      group = Optional.of(heading.group());
    } else if (group.isEmpty()) {
      introduction(below);
    } else if (heading.isResource()) {
      uri = heading.uri();
      resourceText = below;
    } else if (heading.isAction()) {
      actions.add(new ActionSection(group.get(), heading, uri, resourceText, below));
    }
  }

  /** Picks the table of filters, which says more than prose. */
  private void introduction(String prose) {
    BlueprintLines lines = new BlueprintLines(prose);
    while (lines.hasMore()) {
      if (lines.next().startsWith("| Set |")) {
        filterSets(lines);
      }
    }
  }

  private void filterSets(BlueprintLines lines) {
    while (lines.hasMore() && lines.peek().startsWith("|")) {
      List<String> cells = Table.cells(lines.next());
      if (cells.size() == 2 && !Table.isRule(cells)) {
        filterSets.put(Table.bare(cells.get(0)), Table.codes(cells.get(1)));
      }
    }
  }
}
