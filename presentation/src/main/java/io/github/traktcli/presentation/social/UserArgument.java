package io.github.traktcli.presentation.social;

import io.github.traktcli.domain.facet.Subject;
import io.github.traktcli.domain.facet.SubjectParser;
import io.github.traktcli.domain.input.InvalidInput;
import io.github.traktcli.presentation.command.Declared;
import io.github.traktcli.presentation.facet.SubjectArgument;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Somebody on Trakt: whoever is signed in where nobody is named. */
final class UserArgument implements SubjectArgument {

  @Parameters(
      index = "0",
      arity = "0..1",
      paramLabel = "USER",
      description = "The name in the address of the profile; yourself by default.")
  private @Nullable String user;

  @Option(
      names = "--user",
      paramLabel = "USER",
      description = "The same, as other commands have it.")
  private @Nullable String named;

  @Override
  public CommandSpec spec() {
    return Declared.of(this);
  }

  @Override
  public Subject subject() {
    if (user != null && named != null) {
      throw new InvalidInput("Name one user, by the argument or by --user.");
    }
    String said = user == null ? named : user;
    return SubjectParser.user(said == null ? "me" : said);
  }
}
