package io.github.traktcli.presentation.cli;

import io.github.traktcli.application.doctor.Check;
import io.github.traktcli.application.doctor.ConfigurationCheck;
import io.github.traktcli.application.doctor.Examine;
import io.github.traktcli.application.doctor.Finding;
import io.github.traktcli.application.doctor.LimitsCheck;
import io.github.traktcli.application.doctor.TokenCheck;
import io.github.traktcli.application.failure.TraktException;
import io.github.traktcli.application.failure.TraktFailure;
import io.github.traktcli.application.settings.Settings;
import io.github.traktcli.application.status.ReadLimits;
import io.github.traktcli.domain.input.InvalidInput;
import io.github.traktcli.infrastructure.doctor.FolderCheck;
import io.github.traktcli.infrastructure.doctor.HostCheck;
import io.github.traktcli.infrastructure.doctor.RuntimeCheck;
import io.github.traktcli.infrastructure.http.TraktRequest.Host;
import io.github.traktcli.presentation.auth.AuthUseCases;
import io.github.traktcli.presentation.doctor.DoctorUseCases;
import io.github.traktcli.presentation.media.Dates;
import io.github.traktcli.presentation.output.Console;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * Wires what looks whether all is well. All is made before several threads use it, and what cannot
 * be made is a finding, too.
 */
final class DoctorWiring implements DoctorUseCases {

  private final Console console;
  private final Connection connection;
  private final AuthUseCases auth;
  private final Supplier<ReadLimits> limits;

  DoctorWiring(
      Console console, Connection connection, AuthUseCases auth, Supplier<ReadLimits> limits) {
    this.console = console;
    this.connection = connection;
    this.auth = auth;
    this.limits = limits;
  }

  @Override
  public Examine examine() {
    Settings settings = connection.useSettings();
    List<Check> checks = new ArrayList<>();
    checks.add(new RuntimeCheck(Version.number(), Version.date()));
    checks.add(made("folders", () -> new FolderCheck(connection.folders())));
    checks.add(new ConfigurationCheck(() -> settings));
    checks.add(made("api", () -> host("api", Host.API, "languages", "movies")));
    checks.add(made("sign-in host", () -> host("sign-in host", Host.AUTH, "activate")));
    checks.add(made("token", () -> new TokenCheck(auth.showSignIn(), auth.profiles())));
    checks.add(made("limits", () -> new LimitsCheck(auth.showSignIn(), limits.get())));
    return new Examine(checks);
  }

  private Check host(String name, Host host, String... path) {
    return new HostCheck(name, connection.probe(), host, List.of(path));
  }

  private static Check made(String name, Supplier<Check> make) {
    try {
      return make.get();
    } catch (TraktException e) {
      return unmade(name, Finding.of(name, Finding.Verdict.FAILED, e.failure()));
    } catch (InvalidInput e) {
      return unmade(name, Finding.failed(name, String.valueOf(e.getMessage()), ""));
    }
  }

  private static Check unmade(String name, Finding finding) {
    return new Check() {
      @Override
      public String name() {
        return name;
      }

      @Override
      public List<Finding> look() {
        return List.of(finding);
      }
    };
  }

  @Override
  public Told told(TraktFailure failure) {
    FailureReport report = FailureReport.of(failure, () -> Dates.of(console));
    return new Told(report.sentence(), report.next());
  }

  @Override
  public String home() {
    return console.variable("HOME").orElseGet(() -> System.getProperty("user.home", ""));
  }
}
