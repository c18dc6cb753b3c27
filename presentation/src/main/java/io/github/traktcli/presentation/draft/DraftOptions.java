package io.github.traktcli.presentation.draft;

import io.github.traktcli.domain.draft.Draft;
import io.github.traktcli.domain.draft.DraftField;
import io.github.traktcli.presentation.command.Setter;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** The options that a draft has, and no others. */
public final class DraftOptions {

  private final Map<String, String> said = new LinkedHashMap<>();
  private final Map<DraftField, OptionSpec> repeated = new LinkedHashMap<>();

  /** Returns the options as picocli mixes them in. */
  public CommandSpec spec(Draft<?> draft) {
    return spec(draft, 0);
  }

  /**
   * Returns the options as picocli mixes them in.
   *
   * @param before how many arguments stand before those of the draft
   */
  CommandSpec spec(Draft<?> draft, int before) {
    CommandSpec spec = CommandSpec.wrapWithoutInspection(this);
    for (DraftField field : draft.fields()) {
      if (field.isArgument()) {
        spec.addPositional(argument(field, before));
      } else {
        spec.addOption(option(field));
      }
    }
    return spec;
  }

  /** Returns what the user said, by Trakt's names for it. */
  public Map<String, String> said() {
    repeated.forEach(
        (field, option) -> {
          if (option.getValue() instanceof List<?> several) {
            say(field, String.join("\n", several.stream().map(Object::toString).toList()));
          }
        });
    return Collections.unmodifiableMap(said);
  }

  /** Puts in what was written elsewhere. */
  void say(DraftField field, String value) {
    said.put(field.traktName(), value);
  }

  private PositionalParamSpec argument(DraftField field, int index) {
    return PositionalParamSpec.builder()
        .index(Integer.toString(index))
        .arity("0..1")
        .type(String.class)
        .paramLabel(field.label())
        .description(field.summary() + " - reads it from standard input.")
        .setter(new Setter(value -> say(field, value.toString())))
        .build();
  }

  private OptionSpec option(DraftField field) {
    return switch (field.rule()) {
      case DraftField.Flag flag ->
          OptionSpec.builder(field.option())
              .type(boolean.class)
              .arity("0")
              .negatable(true)
              .description(field.summary())
              .setter(new Setter(value -> said.put(field.traktName(), value.toString())))
              .build();
      case DraftField.Filters filters ->
          repeated(
              field,
              OptionSpec.builder(field.option())
                  .type(List.class)
                  .auxiliaryTypes(String.class)
                  .arity("1")
                  .paramLabel(field.label())
                  .description(field.summary())
                  .build());
      case DraftField.Text text -> valued(field, field.summary());
      case DraftField.Address address -> valued(field, field.summary());
      case DraftField.Between between -> valued(field, field.summary());
      case DraftField.OneOf(List<String> words) ->
          valued(field, field.summary() + ": " + String.join(", ", words) + ".");
      case DraftField.AnyOf(List<String> words) ->
          valued(field, field.summary() + ": " + String.join(", ", words) + "; by commas.");
    };
  }

  private OptionSpec repeated(DraftField field, OptionSpec option) {
    repeated.put(field, option);
    return option;
  }

  private OptionSpec valued(DraftField field, String description) {
    return OptionSpec.builder(field.option())
        .type(String.class)
        .paramLabel(field.label())
        .description(description)
        .completionCandidates(field.choices())
        .setter(new Setter(value -> said.put(field.traktName(), value.toString())))
        .build();
  }
}
