package io.github.traktcli.presentation.command;

import io.github.traktcli.domain.filter.Filter;
import io.github.traktcli.domain.filter.FilterFamily;
import io.github.traktcli.domain.filter.Filters;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.IGetter;
import picocli.CommandLine.Model.ISetter;
import picocli.CommandLine.Model.OptionSpec;

/**
 * The filters of Trakt as options, in kebab case. A command mixes them in and reads them by
 *
 * <pre>{@code
 * @Mixin private final CommandSpec filters = FilterOptions.of(FilterFamily.SHOWS);
 * ... FilterOptions.read(filters) ...
 * }</pre>
 */
public final class FilterOptions {

  private final FilterFamily family;
  private final Map<Filter, String> given = new EnumMap<>(Filter.class);

  private FilterOptions(FilterFamily family) {
    this.family = family;
  }

  /**
   * Returns the options that Trakt has for a family of answers, for a field with {@code @Mixin}.
   */
  public static CommandSpec of(FilterFamily family) {
    FilterOptions options = new FilterOptions(family);
    CommandSpec spec = CommandSpec.wrapWithoutInspection(options);
    spec.usageMessage().optionListHeading("Filters (several values by comma)");
    family.filters().forEach(filter -> spec.addOption(options.option(filter)));
    return spec;
  }

  /**
   * Returns what was asked for by the options of such a field.
   *
   * @throws io.github.traktcli.domain.input.InvalidInput when a filter cannot have its value
   */
  public static Filters read(CommandSpec field) {
    FilterOptions options = (FilterOptions) field.userObject();
    return Filters.of(options.family, options.given);
  }

  private OptionSpec option(Filter filter) {
    Given value = new Given(filter);
    OptionSpec.Builder option =
        OptionSpec.builder(filter.option())
            .description(filter.summary())
            .getter(value)
            .setter(value);
    if (filter.isFlag()) {
      return option.type(boolean.class).arity("0").build();
    }
    option.paramLabel(filter.valueLabel()).completionCandidates(filter.choices());
    return filter.takesSeveral()
        ? option.type(List.class).auxiliaryTypes(String.class).build()
        : option.type(String.class).build();
  }

  /** What stands behind one of the options, each time that it is given. */
  private final class Given implements IGetter, ISetter {

    private final Filter filter;
    private @Nullable Object value;

    Given(Filter filter) {
      this.filter = filter;
    }

    @Override
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"}) // as the parser has it
    public <T> @Nullable T get() {
      return (T) value;
    }

    @Override
    public <T> @Nullable T set(T changed) {
      value = changed;
      if (changed instanceof List<?> values) {
        given.put(filter, values.stream().map(String::valueOf).collect(Collectors.joining(",")));
      } else if (changed != null && !changed.equals(false)) {
        given.put(filter, changed.toString());
      }
      return null;
    }
  }
}
