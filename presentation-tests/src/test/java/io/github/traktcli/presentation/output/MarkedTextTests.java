package io.github.traktcli.presentation.output;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Marked text")
class MarkedTextTests {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "plain text; plain text",
        "**bold** and *slanted* and _so_; bold and slanted and so",
        "__strong__ ~~gone~~ `code`; strong gone code",
        "2 * 3 * 4 and snake_case_name; 2 * 3 * 4 and snake_case_name",
        "# Heading; Heading",
        "see [the page](https://x.y/z); see the page <https://x.y/z>",
        "[https://x.y](https://x.y); https://x.y",
        "![alt](https://x.y/p.png); alt <https://x.y/p.png>",
        "fine :smile: and :unknown_code:; fine 😄 and :unknown_code:",
        "at 10:30:45; at 10:30:45",
        "a \\*star\\*; a *star*",
        "5 stars***; 5 stars***",
      })
  void losesItsMarks(String written, String read) {
    assertThat(MarkedText.of(written, false)).isEqualTo(read);
  }

  @Test
  void hidesSpoilersAlsoOverLinesAndWithoutAnEnd() {
    assertThat(MarkedText.of("So [spoiler]he\ndies[/SPOILER] and", false))
        .isEqualTo("So [spoiler hidden] and");
    assertThat(MarkedText.of("So [SPOILER]he dies", false)).isEqualTo("So [spoiler hidden]");
    assertThat(MarkedText.of("a[spoiler]b[spoiler]c[/spoiler]d[/spoiler]e", false))
        .isEqualTo("a[spoiler hidden]e");
    assertThat(MarkedText.of("a[ Spoiler=the end]b[/ spoilers ]c[/spoiler]d", false))
        .isEqualTo("a[spoiler hidden]cd");
    assertThat(MarkedText.of("So [spoiler]he dies[/spoiler].", true)).isEqualTo("So he dies.");
  }

  @Test
  void keepsItsLines() {
    assertThat(MarkedText.of("one\n\n> two\n", false)).isEqualTo("one\n\n> two");
  }
}
