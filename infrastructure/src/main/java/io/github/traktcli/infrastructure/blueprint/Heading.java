package io.github.traktcli.infrastructure.blueprint;

import java.util.Optional;

/**
 * A heading of a blueprint.
 *
 * @param brackets what stands in brackets at its end: the address of a resource, the method of an
 *     action
 */
record Heading(int level, String title, Optional<String> brackets) {

  private static final String GROUP = "Group ";

  static Heading of(String line) {
    int level = 0;
    while (level < line.length() && line.charAt(level) == '#') {
      level++;
    }
    String text = line.substring(level).strip();
    int open = text.lastIndexOf('[');
    if (open < 0) {
      open = text.indexOf(" /"); // a bracket that was forgotten
    }
    if (!text.endsWith("]") || open < 0) {
      return new Heading(level, text, Optional.empty());
    }
    String inside = text.substring(open + 1, text.length() - 1).strip();
    return new Heading(level, text.substring(0, open).strip(), Optional.of(inside));
  }

  boolean isGroup() {
    return level <= 2 && title.startsWith(GROUP) && brackets.isEmpty();
  }

  String group() {
    return title.substring(GROUP.length()).strip();
  }

  boolean isResource() {
    return level <= 2 && brackets.filter(inside -> inside.startsWith("/")).isPresent();
  }

  boolean isAction() {
    return level == 3 && brackets.isPresent() && isMethod(method());
  }

  /** Tells whether what belongs to an action ends here. */
  boolean endsAction() {
    return level <= 2 || isAction();
  }

  /** Returns the address of a resource. */
  String uri() {
    return brackets.orElse("");
  }

  /** Returns the method of an action. */
  String method() {
    String inside = uri();
    int space = inside.indexOf(' ');
    return space < 0 ? inside : inside.substring(0, space);
  }

  /** Returns the address of an action that has one of its own. */
  Optional<String> ownUri() {
    String inside = uri();
    int space = inside.indexOf(' ');
    return space < 0 ? Optional.empty() : Optional.of(inside.substring(space + 1).strip());
  }

  private static boolean isMethod(String word) {
    return switch (word) {
      case "GET", "POST", "PUT", "DELETE", "PATCH", "HEAD", "OPTIONS" -> true;
      default -> false;
    };
  }
}
