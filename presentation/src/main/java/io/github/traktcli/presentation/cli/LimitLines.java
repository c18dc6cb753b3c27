package io.github.traktcli.presentation.cli;

import io.github.traktcli.application.failure.TraktException;
import io.github.traktcli.application.status.ReadLimits;
import io.github.traktcli.domain.user.LimitUse;
import io.github.traktcli.presentation.output.Numbers;
import io.github.traktcli.presentation.output.SafeText;
import java.util.ArrayList;
import java.util.List;

/** How full an account is, for somebody who was just told that it is full. */
final class LimitLines {

  private static final int MOST = 12;
  private static final int FULL = 100;

  private LimitLines() {}

  /** Returns a line for each limit, the fullest first; none where Trakt does not tell. */
  static List<String> of(ReadLimits limits) {
    List<LimitUse> uses;
    try {
      uses =
          limits.read().stream()
              .filter(use -> use.percent().isPresent())
              .sorted((one, other) -> Integer.compare(percent(other), percent(one)))
              .limit(MOST)
              .toList();
    } catch (TraktException e) {
      return List.of();
    }
    if (uses.isEmpty()) {
      return List.of();
    }
    List<String> lines = new ArrayList<>();
    lines.add("Of what your account may hold, it has:");
    uses.forEach(use -> lines.add(line(use)));
    return lines;
  }

  private static int percent(LimitUse use) {
    return use.percent().orElse(0);
  }

  private static String line(LimitUse use) {
    return "  %s: %s of %s%s"
        .formatted(
            SafeText.of(use.name()),
            Numbers.grouped(use.used().orElse(0)),
            Numbers.grouped(use.most()),
            percent(use) >= FULL ? ", full" : "");
  }
}
