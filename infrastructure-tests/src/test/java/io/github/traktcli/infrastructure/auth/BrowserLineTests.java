package io.github.traktcli.infrastructure.auth;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The line that names a browser")
class BrowserLineTests {

  private static final URI PAGE = URI.create("https://trakt.tv/a?b=c");

  private static String read(String line, boolean isOfWindows) {
    return BrowserLine.commands(line, isOfWindows, PAGE).stream()
        .map(words -> words.stream().collect(Collectors.joining("][", "[", "]")))
        .collect(Collectors.joining(" or "))
        .replace(PAGE.toString(), "PAGE");
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "firefox,                        [firefox][PAGE]",
        "firefox --new-window,           [firefox][--new-window][PAGE]",
        "open -a 'Google Chrome',        [open][-a][Google Chrome][PAGE]",
        "\"/opt/my browser\" -x \"\",    [/opt/my browser][-x][][PAGE]",
        "/opt/my\\ browser,              [/opt/my browser][PAGE]",
        "x '\\',                         [x][\\][PAGE]",
        "firefox %s --private,           [firefox][PAGE][--private]",
        "firefox --url=%s,               [firefox][--url=PAGE]",
        "firefox:lynx %s:'a:b',          [firefox][PAGE] or [lynx][PAGE] or [a:b][PAGE]",
        ":: firefox :,                   [firefox][PAGE]",
        "firefox 'x,                     [firefox][x][PAGE]",
      })
  void isReadAsEverywhere(String line, String commands) {
    assertThat(read(line, false)).isEqualTo(commands);
  }

  @Test
  void keepsThePathsOfWindows() {
    assertThat(read("\"C:\\Program Files\\b.exe\" -x it's", true))
        .isEqualTo("[C:\\Program Files\\b.exe][-x][it's][PAGE]");
  }

  @Test
  void namesNothingWhereNothingIsThere() {
    assertThat(BrowserLine.commands(" : ", false, PAGE)).isEqualTo(List.of());
  }
}
