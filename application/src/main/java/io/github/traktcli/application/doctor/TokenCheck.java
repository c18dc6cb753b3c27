package io.github.traktcli.application.doctor;

import io.github.traktcli.application.auth.ProfileSelection;
import io.github.traktcli.application.auth.ShowSignIn;
import io.github.traktcli.application.auth.TokenSource;
import io.github.traktcli.application.doctor.Finding.Verdict;
import io.github.traktcli.application.failure.TraktFailure;
import io.github.traktcli.domain.user.User;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Whether somebody is signed in, and Trakt takes the token. */
public record TokenCheck(ShowSignIn signIn, ProfileSelection profiles) implements Check {

  @Override
  public String name() {
    return "token";
  }

  @Override
  public List<Finding> look() {
    if (!signIn.isSignedIn()) {
      return List.of(
          Finding.warning(name(), "Nobody is signed in.", "Sign in with: trakt auth login"));
    }
    ShowSignIn.Status status = signIn.show(profiles.current());
    Optional<TraktFailure> problem = status.problem();
    if (problem.isPresent()) {
      boolean isUnknown =
          problem.get() instanceof TraktFailure.Unreachable
              || problem.get() instanceof TraktFailure.Unavailable
              || problem.get() instanceof TraktFailure.RateLimited
              || problem.get() instanceof TraktFailure.Unreadable;
      return List.of(
          isUnknown
              ? Finding.warning(name(), "There is one " + where(status) + ", not tried.", "")
              : Finding.of(name(), Verdict.FAILED, problem.get()));
    }
    String vip = status.account().filter(User::isVip).map(user -> ", VIP").orElse("");
    return List.of(Finding.ok(name(), "Trakt takes the one " + where(status) + vip + "."));
  }

  /** Names nobody: whose account it is belongs in no report. */
  private static String where(ShowSignIn.Status status) {
    return switch (status.source()) {
          case ENVIRONMENT -> "of TRAKT_ACCESS_TOKEN";
          case FILE -> "of the profile " + status.profile().value();
          case KEYRING -> "of the profile " + status.profile().value() + ", in the keyring";
          case SANDBOX -> "of the sandbox";
        }
        + status.expiresAt().map(Instant::toString).map(end -> ", which ends " + end).orElse("")
        + (status.source() == TokenSource.FILE || status.source() == TokenSource.KEYRING
            ? status.renewable() ? " and is renewed by itself" : " and cannot be renewed"
            : "");
  }
}
