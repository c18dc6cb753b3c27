package io.github.traktcli.presentation.cli;

import io.github.traktcli.presentation.command.ParsedFields;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.IParameterConsumer;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.IGetter;
import picocli.CommandLine.Model.ISetter;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/**
 * The options and arguments of every command, written when the program was built: whoever parses a
 * command line need not read annotations, for which the JVM makes classes at each start. They have
 * no descriptions: help has its own pages. What is not kept is read from the annotations.
 *
 * <p>A file has what one class declares, a line for each field in their order: the kind, the name
 * of the field, and for an option or argument the values that {@link KeptOption} names.
 */
final class KeptOptions {

  /** For programs that are run before they are packaged, and for help. */
  static final KeptOptions NONE = new KeptOptions(null);

  private static final String FOLDER = "options";

  private final @Nullable Path folder;

  private KeptOptions(@Nullable Path folder) {
    this.folder = folder;
  }

  /** Returns the options that are kept in the folder of the help. */
  static KeptOptions in(Path folder) {
    return new KeptOptions(folder.resolve(FOLDER));
  }

  /** Keeps what a class declares. */
  void keep(Class<?> type, String text) throws IOException {
    if (folder != null) {
      Files.createDirectories(folder);
      Files.writeString(file(folder, type), text);
    }
  }

  /** Returns what an annotated command or mixin declares, bound to its fields. */
  CommandSpec of(Object declaring) {
    String text = text(declaring.getClass());
    if (text == null) {
      return CommandSpec.forAnnotatedObject(declaring);
    }
    try {
      CommandSpec spec = CommandSpec.wrapWithoutInspection(declaring);
      int begin = 0;
      for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', begin)) {
        add(spec, declaring, KeptOption.read(text.substring(begin, end)));
        begin = end + 1;
      }
      return spec;
    } catch (ReflectiveOperationException e) {
      return CommandSpec.forAnnotatedObject(declaring); // the files are of another version
    }
  }

  private void add(CommandSpec spec, Object declaring, KeptOption kept)
      throws ReflectiveOperationException {
    Field field = field(declaring.getClass(), kept.field());
    switch (kept.kind()) {
      case MIXIN -> {
        Object mixin =
            declaring instanceof ParsedFields fields
                ? fields.parsedField(kept.field())
                : field.get(declaring);
        spec.addMixin(
            kept.label(),
            mixin instanceof CommandSpec made ? made : of(Objects.requireNonNull(mixin)));
      }
      case OPTION -> spec.addOption(option(kept, field, new Binding(declaring, field)));
      case ARGUMENT -> spec.addPositional(argument(kept, field, new Binding(declaring, field)));
    }
  }

  private static OptionSpec option(KeptOption kept, Field field, Binding binding)
      throws ReflectiveOperationException {
    OptionSpec.Builder option =
        OptionSpec.builder(kept.names().toArray(String[]::new))
            .type(field.getType())
            .arity(kept.arity())
            .paramLabel(kept.label())
            .splitRegex(kept.split())
            .required(kept.required())
            .hidden(kept.hidden())
            .defaultValue(kept.byDefault())
            .fallbackValue(kept.fallback())
            .parameterConsumer(consumer(kept.consumer()))
            .hasInitialValue(false) // a field has it anyway, and is parsed into once
            .getter(binding)
            .setter(binding);
    return kept.element() == null
        ? option.build()
        : option.auxiliaryTypes(Class.forName(kept.element())).build();
  }

  /** The builders of both have all of this in common, but no type that others may name. */
  private static PositionalParamSpec argument(KeptOption kept, Field field, Binding binding)
      throws ReflectiveOperationException {
    PositionalParamSpec.Builder argument =
        PositionalParamSpec.builder()
            .index(kept.index())
            .type(field.getType())
            .arity(kept.arity())
            .paramLabel(kept.label())
            .splitRegex(kept.split())
            .required(kept.required())
            .hidden(kept.hidden())
            .defaultValue(kept.byDefault())
            .parameterConsumer(consumer(kept.consumer()))
            .hasInitialValue(false) // a field has it anyway, and is parsed into once
            .getter(binding)
            .setter(binding);
    return kept.element() == null
        ? argument.build()
        : argument.auxiliaryTypes(Class.forName(kept.element())).build();
  }

  private static @Nullable IParameterConsumer consumer(@Nullable String type)
      throws ReflectiveOperationException {
    if (type == null) {
      return null;
    }
    Constructor<?> maker = Class.forName(type).getDeclaredConstructor();
    maker.setAccessible(true);
    return (IParameterConsumer) maker.newInstance();
  }

  private static Field field(Class<?> type, String name) throws NoSuchFieldException {
    for (Class<?> at = type; at != null; at = at.getSuperclass()) {
      for (Field field : at.getDeclaredFields()) {
        if (field.getName().equals(name)) {
          field.setAccessible(true);
          return field;
        }
      }
    }
    throw new NoSuchFieldException(name);
  }

  private @Nullable String text(Class<?> type) {
    if (folder == null) {
      return null;
    }
    try {
      return new String(Files.readAllBytes(file(folder, type)), StandardCharsets.UTF_8);
    } catch (IOException e) {
      return null;
    }
  }

  private static Path file(Path folder, Class<?> type) {
    return folder.resolve(type.getName() + ".txt");
  }

  /** A field, as the parser sees it: it need not be told what the field has from the beginning. */
  private static final class Binding implements IGetter, ISetter {

    private final Object declaring;
    private final Field field;
    private @Nullable Object value;

    Binding(Object declaring, Field field) {
      this.declaring = declaring;
      this.field = field;
    }

    @Override
    // the parser's own signature; it made the value for the type of the field
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
    public <T> @Nullable T get() {
      return (T) value;
    }

    @Override
    public <T> @Nullable T set(T value) throws IllegalAccessException {
      T before = get();
      if (declaring instanceof ParsedFields fields) {
        fields.setParsedField(field.getName(), value);
      } else {
        field.set(declaring, value);
      }
      this.value = value;
      return before;
    }
  }
}
