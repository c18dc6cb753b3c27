package io.github.traktcli.presentation.command;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A field that declares something, as one line of text that the build keeps.
 *
 * @param field its name
 * @param label the name of a mixin, or what stands for the value in help
 * @param names of an option
 * @param index of an argument
 * @param element the type of the elements, where the value is a list
 * @param split what parts the elements in one value; may be empty
 * @param consumer the class that takes the words behind it, where the parser does not
 * @param description the lines of help
 */
public record KeptOption(
    Kind kind,
    String field,
    String label,
    List<String> names,
    String index,
    String arity,
    @Nullable String element,
    String split,
    boolean required,
    boolean hidden,
    @Nullable String byDefault,
    @Nullable String fallback,
    @Nullable String consumer,
    List<String> description) {

  /** What a field declares. */
  public enum Kind {
    MIXIN,
    OPTION,
    ARGUMENT
  }

  private static final String NOTHING = "-";
  private static final String SOMETHING = "=";

  /** Returns the line of a field with options of another class. */
  public static KeptOption mixin(String field, String name) {
    return new KeptOption(
        Kind.MIXIN,
        field,
        name,
        List.of(),
        "",
        "",
        null,
        "",
        false,
        false,
        null,
        null,
        null,
        List.of());
  }

  /** Reads what {@link #line} wrote. */
  public static KeptOption read(String line) {
    String[] values = line.split("\t", -1);
    return new KeptOption(
        Kind.valueOf(values[0]),
        values[1],
        values[2],
        List.of(values[3].split(" ", -1)),
        values[4],
        values[5],
        optional(values[6]),
        values[7],
        Boolean.parseBoolean(values[8]),
        Boolean.parseBoolean(values[9]),
        optional(values[10]),
        optional(values[11]),
        optional(values[12]),
        List.of(values).subList(13, values.length));
  }

  /** Returns all of it but the end of the line. */
  public String line() {
    String line =
        String.join(
            "\t",
            kind.name(),
            field,
            label,
            String.join(" ", names),
            index,
            arity,
            line(element),
            split,
            Boolean.toString(required),
            Boolean.toString(hidden),
            line(byDefault),
            line(fallback),
            line(consumer));
    return description.isEmpty() ? line : line + "\t" + String.join("\t", description);
  }

  private static String line(@Nullable String value) {
    return value == null ? NOTHING : SOMETHING + value;
  }

  private static @Nullable String optional(String value) {
    return value.equals(NOTHING) ? null : value.substring(SOMETHING.length());
  }
}
