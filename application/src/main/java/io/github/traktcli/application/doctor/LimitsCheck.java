package io.github.traktcli.application.doctor;

import io.github.traktcli.application.auth.ShowSignIn;
import io.github.traktcli.application.doctor.Finding.Verdict;
import io.github.traktcli.application.failure.TraktException;
import io.github.traktcli.application.status.ReadLimits;
import io.github.traktcli.domain.user.LimitUse;
import java.util.List;
import java.util.stream.Collectors;

/** How full the account is. The lists are not named, for a report is read by others. */
public record LimitsCheck(ShowSignIn signIn, ReadLimits limits) implements Check {

  @Override
  public String name() {
    return "limits";
  }

  @Override
  public List<Finding> look() {
    if (!signIn.isSignedIn()) {
      return List.of(Finding.ok(name(), "Nobody is signed in."));
    }
    List<LimitUse> uses;
    try {
      uses = limits.read();
    } catch (TraktException e) {
      return List.of(Finding.of(name(), Verdict.WARNING, e.failure()));
    }
    String told =
        uses.stream()
            .filter(use -> !use.name().startsWith("list "))
            .map(LimitsCheck::words)
            .collect(Collectors.joining(", "));
    long full = uses.stream().filter(LimitUse::isNearlyFull).count();
    return List.of(
        full == 0
            ? Finding.ok(name(), told.isEmpty() ? "Trakt tells none." : told)
            : Finding.warning(name(), told, full + " nearly full: see trakt status --only limits"));
  }

  private static String words(LimitUse use) {
    return use.name()
        + " "
        + (use.used().isPresent() ? use.used().getAsLong() : "?")
        + " of "
        + use.most();
  }
}
