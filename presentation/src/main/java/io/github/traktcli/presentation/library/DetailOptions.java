package io.github.traktcli.presentation.library;

import io.github.traktcli.domain.library.Detail;
import io.github.traktcli.domain.library.SectionKind;
import io.github.traktcli.presentation.command.Setter;
import java.time.Instant;
import java.time.ZoneId;
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

  /**
   * Returns what the user said, with the time as Trakt takes it.
   *
   * @throws io.github.traktcli.domain.input.InvalidInput when the time cannot be meant
   */
  Map<Detail, String> said(SectionKind kind, Instant now, ZoneId zone) {
    Map<Detail, String> told = new EnumMap<>(Detail.class);
    told.putAll(said);
    told.computeIfPresent(Detail.AT, (detail, text) -> kind.told(text, now, zone));
    return told;
  }
}
