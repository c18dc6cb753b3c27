package io.github.traktcli.presentation.history;

import io.github.traktcli.domain.facet.Subject;
import io.github.traktcli.domain.input.InvalidInput;
import io.github.traktcli.domain.media.Ids;
import io.github.traktcli.presentation.act.SubjectArguments;
import io.github.traktcli.presentation.command.Declared;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;

/** Saved positions, by the ids that their list shows. */
final class PositionArguments implements SubjectArguments {

  @Parameters(
      arity = "1..*",
      paramLabel = "ID",
      description = "The ids of saved positions, as trakt playback list shows them.")
  private List<String> ids = List.of();

  @Override
  public CommandSpec spec() {
    return Declared.of(this);
  }

  @Override
  public List<Subject> subjects() {
    return ids.stream().map(PositionArguments::position).distinct().toList();
  }

  private static Subject position(String id) {
    if (!Ids.isNumber(id)) {
      throw new InvalidInput("\"" + id + "\" is no id of a saved position.");
    }
    return new Subject.OfPosition(Long.parseLong(id));
  }
}
