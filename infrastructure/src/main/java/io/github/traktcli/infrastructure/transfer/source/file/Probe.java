package io.github.traktcli.infrastructure.transfer.source.file;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a first look into a file shows.
 *
 * @param file the file
 * @param encoding how its text is written
 * @param shape what it is
 */
public record Probe(SourceFile file, Encoding encoding, Shape shape) {

  /** What a file is, whoever wrote it. */
  public sealed interface Shape {}

  /** Nothing at all, or nothing but space. */
  public record Empty() implements Shape {}

  /**
   * No text.
   *
   * @param known what it is, where that is known
   */
  public record Binary(Optional<NoText> known) implements Shape {}

  /** A web page. */
  public record Html() implements Shape {}

  /**
   * Lines of cells.
   *
   * @param separator what stands between cells
   * @param lines the first of them
   */
  public record Table(char separator, List<CsvLines.Line> lines) implements Shape {
    /** Copies the lines. */
    public Table {
      lines = List.copyOf(lines);
    }
  }

  /**
   * A JSON document, or several that follow each other.
   *
   * @param root what it is
   * @param members the names in the object, in the first entries of the array, or in the first
   *     document of several
   * @param objects those of them that were seen with an object
   */
  public record Json(Root root, Set<String> members, Set<String> objects) implements Shape {
    /** What is at the top. */
    public enum Root {
      OBJECT,
      ARRAY,
      SEQUENCE,
    }

    /** Copies the names. */
    public Json {
      members = Set.copyOf(members);
      objects = Set.copyOf(objects);
    }

    /** Returns whether one of these names was seen with an object. */
    public boolean hasObject(String... names) {
      return List.of(names).stream().anyMatch(objects::contains);
    }

    /** Returns whether all these names are there. */
    public boolean has(String... names) {
      return members.containsAll(List.of(names));
    }
  }

  /**
   * An XML document.
   *
   * @param root the name of its root
   */
  public record Xml(String root) implements Shape {}

  /** Returns the file's name, or the member's path. */
  public String name() {
    return file.name();
  }

  /** Returns whether characters beyond ASCII are a guess. */
  public boolean guessed() {
    return encoding.guessed();
  }

  /** Returns how many bytes it has. */
  public long size() {
    return encoding.size();
  }

  /** Looks into a file. */
  public static Probe of(SourceFile file) {
    Encoding encoding = Encoding.of(file);
    return new Probe(file, encoding, Shapes.of(file, encoding));
  }
}
