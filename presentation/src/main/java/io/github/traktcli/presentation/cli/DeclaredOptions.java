package io.github.traktcli.presentation.cli;

import io.github.traktcli.presentation.command.KeptOption;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Range;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Unmatched;

/** Part of the build: reads from annotations what {@link KeptOptions} keeps. */
final class DeclaredOptions {

  private final Map<Class<?>, String> found = new LinkedHashMap<>();

  private DeclaredOptions() {}

  /**
   * Returns what an annotated command and its mixins declare, by their classes. A class that
   * declares what cannot be kept is not among them.
   */
  static Map<Class<?>, String> of(Object command) throws IllegalAccessException {
    DeclaredOptions options = new DeclaredOptions();
    options.read(command);
    return options.found;
  }

  private void read(Object declaring) throws IllegalAccessException {
    Map<Object, ArgSpec> arguments =
        CommandSpec.forAnnotatedObject(declaring).args().stream()
            .filter(argument -> argument.userObject() instanceof Field)
            .collect(Collectors.toMap(ArgSpec::userObject, argument -> argument));
    List<KeptOption> kept = new ArrayList<>();
    boolean whole = true;
    for (Field field : fields(declaring.getClass())) {
      Mixin mixin = field.getAnnotation(Mixin.class);
      if (mixin != null) {
        kept.add(
            KeptOption.mixin(
                field.getName(), mixin.name().isEmpty() ? field.getName() : mixin.name()));
        readMixin(field, declaring);
      } else if (arguments.containsKey(field)) {
        Optional<KeptOption> argument = kept(field, arguments.get(field));
        argument.ifPresent(kept::add);
        whole &= argument.isPresent();
      } else {
        whole &= !isUnusual(field);
      }
    }
    if (whole) {
      found.put(
          declaring.getClass(),
          kept.stream().map(option -> option.line() + "\n").collect(Collectors.joining()));
    }
  }

  private void readMixin(Field field, Object declaring) throws IllegalAccessException {
    field.setAccessible(true);
    Object mixin = field.get(declaring);
    if (mixin instanceof CommandSpec made) {
      readMade(made);
    } else {
      read(mixin);
    }
  }

  /** What a command puts together by itself may still be of annotated classes. */
  private void readMade(CommandSpec made) throws IllegalAccessException {
    Object declaring = made.userObject();
    if (declaring != null
        && fields(declaring.getClass()).stream().anyMatch(DeclaredOptions::isDeclaring)) {
      read(declaring);
    }
    for (CommandSpec mixin : made.mixins().values()) {
      readMade(mixin);
    }
  }

  private static boolean isDeclaring(Field field) {
    return Stream.of(Option.class, Parameters.class, Mixin.class)
        .anyMatch(field::isAnnotationPresent);
  }

  private static Optional<KeptOption> kept(Field field, ArgSpec argument) {
    if (argument.converters().length > 0
        || argument.scopeType() != ScopeType.LOCAL
        || argument.interactive()) {
      return Optional.empty();
    }
    Class<?>[] elements = argument.auxiliaryTypes();
    boolean isList = argument.typeInfo().isCollection();
    OptionSpec option = argument instanceof OptionSpec spec ? spec : null;
    return Optional.of(
        new KeptOption(
            option == null ? KeptOption.Kind.ARGUMENT : KeptOption.Kind.OPTION,
            field.getName(),
            argument.paramLabel(),
            option == null ? List.of() : List.of(option.names()),
            argument instanceof PositionalParamSpec positional ? text(positional.index()) : "",
            text(argument.arity()),
            isList ? elements[0].getName() : null,
            argument.splitRegex(),
            argument.required(),
            argument.hidden(),
            argument.defaultValue(),
            option == null ? null : option.fallbackValue(),
            argument.parameterConsumer() == null
                ? null
                : argument.parameterConsumer().getClass().getName(),
            List.of(argument.description())));
  }

  private static String text(Range range) {
    return range.toString();
  }

  /** Those of its ancestors first, as the parser takes them. */
  private static List<Field> fields(Class<?> type) {
    List<Field> fields = new ArrayList<>();
    for (Class<?> at = type; at != null; at = at.getSuperclass()) {
      fields.addAll(0, List.of(at.getDeclaredFields()));
    }
    return fields;
  }

  /** Tells whether something is declared that has no line. */
  private static boolean isUnusual(Field field) {
    return Stream.of(ArgGroup.class, Spec.class, ParentCommand.class, Unmatched.class)
        .anyMatch(field::isAnnotationPresent);
  }
}
