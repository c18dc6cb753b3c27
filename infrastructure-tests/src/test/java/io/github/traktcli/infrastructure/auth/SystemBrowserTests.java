package io.github.traktcli.infrastructure.auth;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;

class SystemBrowserTests {

  private static final URI PAGE = URI.create("https://auth.trakt.tv/oauth/authorize?a=b&c=d");

  @Test
  void opensNothingWithoutAScreen() {
    assertThat(browser(Map.of()).open(PAGE)).isFalse();
  }

  @Test
  void saysWhenTheProgramIsMissing() {
    assertThat(browser(Map.of("BROWSER", "/no/such/browser --new-window")).open(PAGE)).isFalse();
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void prefersOurOwnVariable() {
    assertThat(
            browser(Map.of("BROWSER", "/no/such/browser", "TRAKT_BROWSER", "true --x")).open(PAGE))
        .isTrue();
  }

  private static SystemBrowser browser(Map<String, String> environment) {
    return new SystemBrowser(name -> Optional.ofNullable(environment.get(name)), "Linux");
  }
}
