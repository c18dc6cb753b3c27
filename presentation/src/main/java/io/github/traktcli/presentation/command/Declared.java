package io.github.traktcli.presentation.command;

import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.IParameterConsumer;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.IGetter;
import picocli.CommandLine.Model.ISetter;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/**
 * What the fields of an annotated class declare: by the lines that the build has kept of them,
 * where there are any, for the JVM makes classes at each start for whoever reads annotations.
 */
public final class Declared {

  private Declared() {}

  /** Returns the options and arguments of an object, bound to its fields. */
  public static CommandSpec of(Object declaring) {
    return declaring instanceof ParsedFields fields && !fields.declaredFields().isEmpty()
        ? of(declaring, fields.declaredFields(), Declared::of)
        : CommandSpec.forAnnotatedObject(declaring);
  }

  /**
   * Returns the options and arguments of an object, bound to its fields.
   *
   * @param lines those of {@link KeptOption}, each with its end
   * @param mixins returns those of an object that is mixed in
   */
  public static CommandSpec of(
      Object declaring, String lines, Function<Object, CommandSpec> mixins) {
    try {
      CommandSpec spec = CommandSpec.wrapWithoutInspection(declaring);
      int begin = 0;
      for (int end = lines.indexOf('\n'); end >= 0; end = lines.indexOf('\n', begin)) {
        add(spec, declaring, KeptOption.read(lines.substring(begin, end)), mixins);
        begin = end + 1;
      }
      return spec;
    } catch (ReflectiveOperationException e) {
      return CommandSpec.forAnnotatedObject(declaring); // the lines are of another version
    }
  }

  private static void add(
      CommandSpec spec, Object declaring, KeptOption kept, Function<Object, CommandSpec> mixins)
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
            mixin instanceof CommandSpec made ? made : mixins.apply(Objects.requireNonNull(mixin)));
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
            .description(kept.description().toArray(String[]::new))
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
            .description(kept.description().toArray(String[]::new))
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
