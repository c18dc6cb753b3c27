package io.github.traktcli.presentation.facet;

import io.github.traktcli.domain.facet.Facet;
import io.github.traktcli.domain.facet.FacetParameter;
import io.github.traktcli.domain.facet.SubjectType;
import io.github.traktcli.domain.page.PageRequest;
import io.github.traktcli.presentation.command.Declared;
import io.github.traktcli.presentation.command.OutputOptions;
import io.github.traktcli.presentation.command.PagingOptions;
import io.github.traktcli.presentation.command.Setter;
import io.github.traktcli.presentation.output.Console;
import io.github.traktcli.presentation.output.Printer;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** The options that the command of one facet has, and no others. */
final class FacetOptions {

  private final FacetRow<?> row;
  private final SubjectType type;
  private final Map<FacetParameter, String> said = new EnumMap<>(FacetParameter.class);
  private final PagingOptions paging = new PagingOptions();
  private boolean spoilers;

  /**
   * Makes the options.
   *
   * @param type what the facet hangs on
   */
  FacetOptions(FacetRow<?> row, SubjectType type) {
    this.row = row;
    this.type = type;
  }

  /** Returns the options as picocli mixes them in. */
  CommandSpec spec() {
    CommandSpec spec = CommandSpec.wrapWithoutInspection(this);
    row.flags()
        .forEach(
            flag ->
                spec.addOption(
                    flag(
                        flag.option(), flag.summary(), () -> add(flag.parameter(), flag.value()))));
    if (row.hidesSpoilers()) {
      spec.addOption(flag("--spoilers", "Show what gives something away.", () -> spoilers = true));
    }
    row.facet().parameters().forEach(parameter -> spec.addOption(option(parameter)));
    if (row.facet().amount() == Facet.Amount.PAGED) {
      spec.addMixin("paging", Declared.of(paging));
    }
    return spec;
  }

  /**
   * Returns what the user said, as Trakt takes it.
   *
   * @throws io.github.traktcli.domain.input.InvalidInput when Trakt has no such value
   */
  Map<FacetParameter, String> values() {
    Map<FacetParameter, String> checked = new EnumMap<>(FacetParameter.class);
    said.forEach((parameter, value) -> checked.put(parameter, parameter.checked(value, type)));
    return checked;
  }

  /** Returns how much is wanted. */
  PageRequest page(Console console) {
    return paging.orFirst(console);
  }

  /** Returns a printer for as much as is wanted. */
  Printer printer(OutputOptions output, Console console) {
    return output.on(console, paging);
  }

  /** Tells whether to show what gives something away. */
  boolean spoilers() {
    return spoilers;
  }

  private OptionSpec option(FacetParameter parameter) {
    if (parameter.label().isEmpty()) {
      return flag(parameter.option(), parameter.summary(), () -> add(parameter, parameter.bare()));
    }
    List<String> choices = parameter.choices(type);
    String summary =
        choices.isEmpty()
            ? parameter.summary()
            : parameter.summary().replaceFirst("\\.$", ": ")
                + String.join(", ", choices)
                + (row.facet().places().contains(parameter) && parameter.hasDefault()
                    ? "; the first by default."
                    : ".");
    return OptionSpec.builder(parameter.option())
        .type(String.class)
        .paramLabel(parameter.label())
        .arity(parameter.bare().isEmpty() ? "1" : "0..1")
        .fallbackValue(parameter.bare())
        .description(summary)
        .completionCandidates(choices)
        .setter(new Setter(value -> add(parameter, value.toString())))
        .build();
  }

  private static OptionSpec flag(String name, String summary, Runnable whenGiven) {
    return OptionSpec.builder(name)
        .type(boolean.class)
        .arity("0")
        .description(summary)
        .setter(Setter.ofFlag(whenGiven))
        .build();
  }

  /** Levels of detail add up; of everything else the last word counts. */
  private void add(FacetParameter parameter, String value) {
    if (parameter == FacetParameter.EXTENDED) {
      said.merge(parameter, value, (first, second) -> first + "," + second);
    } else {
      said.put(parameter, value);
    }
  }
}
