package io.github.traktcli.infrastructure.doctor;

import io.github.traktcli.application.doctor.Check;
import io.github.traktcli.application.doctor.Finding;
import io.github.traktcli.infrastructure.http.Keeping;
import io.github.traktcli.infrastructure.http.TraktAnswer;
import io.github.traktcli.infrastructure.http.TraktHttp;
import io.github.traktcli.infrastructure.http.TraktRequest;
import io.github.traktcli.infrastructure.http.TraktRequest.Host;
import io.github.traktcli.infrastructure.http.TraktRequest.Method;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Whether a host of Trakt answers, and what its answer says of the clock and of the rate limit.
 *
 * @param path something small that everybody may read
 */
public record HostCheck(String name, TraktHttp http, Host host, List<String> path)
    implements Check {

  private static final Duration TOLERATED = Duration.ofMinutes(1);
  private static final long FEW = 50;

  @Override
  public List<Finding> look() {
    TraktRequest request = TraktRequest.to(host, Method.GET, path).kept(Keeping.Rule.NEVER);
    TraktAnswer answer = http.sendAny(request);
    List<Finding> findings = new ArrayList<>();
    boolean isRefused = host == Host.API && !answer.isSuccess();
    findings.add(
        isRefused
            ? Finding.of(name, Finding.Verdict.FAILED, TraktHttp.refused(request, answer).failure())
            : answer.status() >= 500
                ? Finding.failed(name, answer.host() + " has trouble: " + answer.status(), "")
                : Finding.ok(name, answer.host() + " answers."));
    if (host == Host.API) {
      clock(answer).ifPresent(findings::add);
      OptionalLong left = answer.remainingRequests();
      if (left.isPresent()) {
        findings.add(rateLimit(left.getAsLong()));
      }
    }
    return findings;
  }

  private static Finding rateLimit(long left) {
    String told = left + " more requests in this period.";
    return left < FEW
        ? Finding.warning("rate limit", told, "Other clients may be using the same app.")
        : Finding.ok("rate limit", told);
  }

  private static Optional<Finding> clock(TraktAnswer answer) {
    return answer
        .header("Date")
        .flatMap(HostCheck::moment)
        .map(
            theirs -> {
              Duration off = Duration.between(theirs, answer.received());
              String told =
                  off.abs().compareTo(TOLERATED) <= 0
                      ? "It agrees with Trakt's."
                      : "It is %d s %s Trakt's."
                          .formatted(
                              off.abs().toSeconds(), off.isNegative() ? "behind" : "ahead of");
              return off.abs().compareTo(TOLERATED) <= 0
                  ? Finding.ok("clock", told)
                  : Finding.warning(
                      "clock", told, "Set the clock: tokens are renewed, and plays dated, by it.");
            });
  }

  private static Optional<Instant> moment(String date) {
    try {
      return Optional.of(DateTimeFormatter.RFC_1123_DATE_TIME.parse(date, Instant::from));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }
}
