package io.github.traktcli.infrastructure.auth;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;

class SystemBrowserTests {

  private static final URI PAGE = URI.create("https://auth.trakt.tv/oauth/authorize?a=b&c=d");

  @Test
  void opensNothingWithoutAScreen() {
    assertThat(browser(null).open(PAGE)).isFalse();
  }

  @Test
  void saysWhenTheProgramIsMissing() {
    assertThat(browser("/no/such/browser --new-window").open(PAGE)).isFalse();
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void opensWhatWasChosen() {
    assertThat(browser("true --x").open(PAGE)).isTrue();
    assertThat(browser("/no/such/browser:true").open(PAGE)).isTrue();
  }

  private static SystemBrowser browser(@Nullable String chosen) {
    return new SystemBrowser(Optional.ofNullable(chosen), _ -> Optional.empty(), "Linux");
  }
}
