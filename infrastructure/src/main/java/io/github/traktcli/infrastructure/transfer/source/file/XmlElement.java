package io.github.traktcli.infrastructure.transfer.source.file;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * An element of an XML document.
 *
 * @param name its name
 * @param attributes its attributes by name
 * @param text the characters directly within it
 * @param children the elements directly within it
 */
public record XmlElement(
    String name, Map<String, String> attributes, String text, List<XmlElement> children) {

  /** Copies what could change. */
  public XmlElement {
    attributes = Map.copyOf(attributes);
    children = List.copyOf(children);
  }

  /** Returns the text of the first child of one of these names that has any, or nothing. */
  public String text(String... names) {
    for (String wanted : names) {
      for (XmlElement child : children) {
        if (child.name.toLowerCase(Locale.ROOT).equals(wanted) && !child.text.isBlank()) {
          return child.text.strip();
        }
      }
    }
    return "";
  }

  /** Returns the children of a name. */
  public List<XmlElement> children(String wanted) {
    return children.stream()
        .filter(child -> child.name.toLowerCase(Locale.ROOT).equals(wanted))
        .toList();
  }
}
