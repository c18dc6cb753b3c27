package io.github.traktcli.infrastructure.blueprint;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The part of a document that speaks of one action; read once, when it is asked for. */
final class ActionSection {

  private final String group;
  private final Heading heading;
  private final UriTemplate template;
  private final String resourceText;
  private final String text;
  private @Nullable Operation operation;

  /**
   * Keeps the texts.
   *
   * @param uri of the resource, which holds unless the action has one of its own
   * @param resourceText what stands below the resource's heading, its parameters above all
   * @param text what stands below the action's heading
   */
  ActionSection(String group, Heading heading, String uri, String resourceText, String text) {
    this.group = group;
    this.heading = heading;
    this.template = UriTemplate.of(heading.ownUri().orElse(uri));
    this.resourceText = resourceText;
    this.text = text;
  }

  String method() {
    return heading.method();
  }

  UriTemplate template() {
    return template;
  }

  synchronized Operation operation() {
    if (operation == null) {
      operation = new Reading().operation();
    }
    return operation;
  }

  /** One pass over the texts. */
  private final class Reading {

    private final BlueprintLines lines = new BlueprintLines(text);
    private final MarkerLines markers = new MarkerLines();
    private final ExampleSections examples = new ExampleSections(lines);
    private final StringBuilder description = new StringBuilder();
    private final List<BodyField> body = new ArrayList<>();
    private List<Parameter> parameters = sharedParameters();
    private String subtitle = "";

    Operation operation() {
      while (lines.hasMore()) {
        section(lines.next());
      }
      return new Operation(
          group,
          heading.title(),
          heading.method(),
          template,
          markers.markers(),
          description.toString().strip(),
          parameters,
          body,
          examples.examples());
    }

    private List<Parameter> sharedParameters() {
      BlueprintLines above = new BlueprintLines(resourceText);
      while (above.hasMore()) {
        if (above.next().startsWith("+ Parameters")) {
          return ParameterSection.read(above).stream().filter(this::isOfThisAddress).toList();
        }
      }
      return List.of();
    }

    /** An action with an address of its own has nothing of the resource that is not in it. */
    private boolean isOfThisAddress(Parameter parameter) {
      return heading.ownUri().isEmpty()
          || template.variables().contains(parameter.name())
          || template.query().contains(parameter.name());
    }

    private void section(String line) {
      if (line.startsWith("+ Parameters")) {
        parameters = ParameterSection.read(lines);
      } else if (line.startsWith("+ ")) {
        examples.section(line.substring(2).strip());
      } else if (line.startsWith("#")) {
        subtitle = line.replace("#### ", "").strip();
        markers.heading(subtitle);
      } else if (line.startsWith("**OAuth:**")) {
        markers.line(line);
      } else if (line.startsWith("|")) {
        table(Table.cells(line));
      } else if (line.startsWith("```")) {
        lines.skipFence();
      } else {
        describe(line);
      }
    }

    private void describe(String line) {
      if (line.isBlank() && !description.isEmpty()) {
        description.append("\n\n");
      } else if (!line.isBlank()) {
        boolean within =
            !description.isEmpty() && description.charAt(description.length() - 1) != '\n';
        description.append(within ? " " : "").append(line.strip());
      }
    }

    private void table(List<String> titles) {
      String first = titles.isEmpty() ? "" : titles.getFirst();
      boolean ours = first.equals("Body field") || first.equals("Item field");
      boolean theirs = first.equals("Key");
      boolean ofItem = first.equals("Item field") || subtitle.contains("Media Object");
      while (lines.hasMore() && lines.peek().startsWith("|")) {
        List<String> cells = Table.cells(lines.next());
        if (Table.isRule(cells) || cells.size() < 2) {
          continue;
        }
        if (ours && cells.size() == 6) {
          body.add(field(cells, ofItem));
        } else if (theirs) {
          body.add(publishedField(cells, titles.contains("Default"), ofItem));
        }
      }
    }

    private static BodyField field(List<String> cells, boolean ofItem) {
      return new BodyField(
          Table.bare(cells.get(0)),
          cells.get(1),
          cells.get(2).equals("yes"),
          ofItem,
          Table.codes(cells.get(3)),
          Table.codes(cells.get(4)).stream().findFirst(),
          cells.get(5));
    }

    private BodyField publishedField(List<String> cells, boolean hasDefault, boolean ofItem) {
      String label = cells.getFirst();
      int tag = label.indexOf('<');
      String name = Table.bare(tag < 0 ? label : label.substring(0, tag).strip());
      String parent = subtitle.equals("Sharing") ? "sharing." : "";
      Optional<String> standard =
          hasDefault && cells.size() > 2
              ? Table.codes(cells.get(2)).stream().findFirst()
              : Optional.empty();
      return new BodyField(
          parent + name,
          cells.get(1),
          label.contains("*"),
          ofItem,
          List.of(),
          standard,
          cells.size() > 2 ? cells.getLast() : "");
    }
  }
}
