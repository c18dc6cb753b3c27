package io.github.traktcli.presentation.library;

import io.github.traktcli.domain.library.Detail;
import io.github.traktcli.presentation.command.Setter;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** The options that say something of each entry: those that the section has, and no others. */
final class DetailOptions {

  private final Map<Detail, String> said = new EnumMap<>(Detail.class);

  /** Returns the options as picocli mixes them in. */
  CommandSpec spec(Set<Detail> details) {
    CommandSpec spec = CommandSpec.wrapWithoutInspection(this);
    for (Detail detail : details) {
      spec.addOption(
          OptionSpec.builder(detail.option())
              .type(String.class)
              .paramLabel(detail.label())
              .description(detail.summary())
              .completionCandidates(detail.choices())
              .setter(new Setter(value -> said.put(detail, value.toString())))
              .build());
    }
    return spec;
  }

  /** Returns what the user said, as it was written. */
  Map<Detail, String> said() {
    return Collections.unmodifiableMap(said);
  }
}
