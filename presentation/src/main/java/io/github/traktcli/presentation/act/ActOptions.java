package io.github.traktcli.presentation.act;

import io.github.traktcli.domain.act.Act;
import io.github.traktcli.domain.act.ActParameter;
import io.github.traktcli.domain.facet.SubjectType;
import io.github.traktcli.domain.input.InvalidInput;
import io.github.traktcli.presentation.command.Setter;
import java.time.Instant;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.Map;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** The options that an act has, and no others. */
final class ActOptions {

  private final ActRow row;
  private final SubjectType type;
  private final Map<ActParameter, String> said = new EnumMap<>(ActParameter.class);
  private Act chosen;

  ActOptions(ActRow row, SubjectType type) {
    this.row = row;
    this.type = type;
    this.chosen = row.act();
  }

  /** Returns the options as picocli mixes them in. */
  CommandSpec spec() {
    CommandSpec spec = CommandSpec.wrapWithoutInspection(this);
    for (ActParameter parameter : row.act().parameters()) {
      if (parameter.place() == ActParameter.Place.PATH) {
        spec.addPositional(argument(parameter));
      } else {
        spec.addOption(option(parameter));
      }
    }
    for (ActRow.Alternative alternative : row.alternatives()) {
      if (alternative.act().subjects().contains(type)) {
        spec.addOption(
            flag(alternative.option(), alternative.summary(), () -> chosen = alternative.act()));
      }
    }
    return spec;
  }

  /** Returns what is to be done. */
  Act act() {
    return chosen;
  }

  /**
   * Returns what the user said of it, as Trakt takes it.
   *
   * @param zone of the user's clock
   * @throws InvalidInput when Trakt has no such value
   */
  Map<ActParameter, String> values(Instant now, ZoneId zone) {
    Map<ActParameter, String> checked = new EnumMap<>(ActParameter.class);
    said.forEach(
        (parameter, value) -> {
          if (!chosen.parameters().contains(parameter)) {
            throw new InvalidInput(parameter.option() + " cannot be said of this.");
          }
          checked.put(parameter, parameter.checked(value, now, zone));
        });
    return checked;
  }

  /** What stands in the path cannot be left out, and is said behind the subject. */
  private PositionalParamSpec argument(ActParameter parameter) {
    return PositionalParamSpec.builder()
        .index("1")
        .arity("1")
        .required(true)
        .type(String.class)
        .paramLabel(parameter.label())
        .description(
            parameter.summary().replaceFirst("\\.$", ": ")
                + String.join(", ", parameter.choices())
                + ".")
        .completionCandidates(parameter.choices())
        .setter(new Setter(value -> said.put(parameter, value.toString())))
        .build();
  }

  private OptionSpec option(ActParameter parameter) {
    if (parameter.label().isEmpty()) {
      return flag(
          parameter.option(),
          parameter.summary(),
          () -> said.put(parameter, parameter.choices().getFirst()));
    }
    return OptionSpec.builder(parameter.option())
        .type(String.class)
        .paramLabel(parameter.label())
        .required(parameter.isRequired())
        .description(
            parameter.choices().isEmpty()
                ? parameter.summary()
                : parameter.summary().replaceFirst("\\.$", ": ")
                    + String.join(", ", parameter.choices())
                    + ".")
        .completionCandidates(parameter.choices())
        .setter(new Setter(value -> said.put(parameter, value.toString())))
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
}
