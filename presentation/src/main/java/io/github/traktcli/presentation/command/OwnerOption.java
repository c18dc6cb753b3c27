package io.github.traktcli.presentation.command;

import io.github.traktcli.domain.facet.SubjectParser;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Whose library is meant. */
public final class OwnerOption {

  @Option(
      names = "--user",
      paramLabel = "NAME",
      description = "The library of this user and not your own.")
  private @Nullable String user;

  /**
   * Returns the slug of another user; empty for whoever is signed in.
   *
   * @throws io.github.traktcli.domain.input.InvalidInput for what cannot be the slug of a user
   */
  public Optional<String> user() {
    return Optional.ofNullable(user).map(name -> SubjectParser.user(name).slug());
  }
}
