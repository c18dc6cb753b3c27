package io.github.traktcli.infrastructure.auth;

import io.github.traktcli.application.auth.Browser;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** The program that the user has chosen, else the desktop's own. */
public final class SystemBrowser implements Browser {

  private final Optional<String> chosen;
  private final Function<String, Optional<String>> environment;
  private final String operatingSystem;

  /**
   * Makes the browser.
   *
   * @param chosen the line in which the user names it
   * @param environment looks a variable up
   * @param operatingSystem as {@code os.name} gives it
   */
  public SystemBrowser(
      Optional<String> chosen,
      Function<String, Optional<String>> environment,
      String operatingSystem) {
    this.chosen = chosen;
    this.environment = environment;
    this.operatingSystem = operatingSystem.toLowerCase(Locale.ROOT);
  }

  @Override
  public boolean open(URI page) {
    return chosen
        .or(this::ofTheDesktop)
        .map(line -> BrowserLine.commands(line, isWindows(), page))
        .orElse(List.of())
        .stream()
        .anyMatch(this::start);
  }

  private boolean isWindows() {
    return operatingSystem.startsWith("windows");
  }

  private Optional<String> ofTheDesktop() {
    if (operatingSystem.startsWith("mac")) {
      return Optional.of("open");
    }
    if (isWindows()) {
      return Optional.of("rundll32 url.dll,FileProtocolHandler");
    }
    boolean hasScreen =
        environment.apply("DISPLAY").or(() -> environment.apply("WAYLAND_DISPLAY")).isPresent();
    return hasScreen ? Optional.of("xdg-open") : Optional.empty();
  }

  private boolean start(List<String> command) {
    try {
      ProcessBuilder builder = new ProcessBuilder(command);
      // The process may have a locale for the JVM; the browser speaks the language of the user.
      builder.environment().remove("LC_ALL");
      environment.apply("LC_ALL").ifPresent(locale -> builder.environment().put("LC_ALL", locale));
      builder
          .redirectInput(Redirect.PIPE)
          .redirectOutput(Redirect.DISCARD)
          .redirectError(Redirect.DISCARD)
          .start()
          .getOutputStream()
          .close();
      return true;
    } catch (IOException e) {
      return false;
    }
  }
}
