package io.github.traktcli.presentation.history;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.traktcli.domain.today.OnAnyDay;
import io.github.traktcli.presentation.run.Trakt;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("An evening with the program")
@OnAnyDay
class EveningTests {

  private final Trakt trakt = Trakt.inSandbox();

  private List<String> next() {
    return trakt.run("next", "-q", "--all-pages").lines();
  }

  @Test
  @DisplayName("goes from what is next to what it was worth, and back")
  void evening() {
    String episode =
        next().stream()
            .filter(line -> line.startsWith("show/severance/"))
            .findFirst()
            .orElseThrow();

    assertThat(trakt.run("watch", "--next", "severance", "--rate", "9").out()).contains(episode);
    assertThat(next()).doesNotContain(episode);
    assertThat(trakt.run("history", "list", "--limit", "1", "-q").lines()).containsExactly(episode);
    assertThat(trakt.run("rate", "show/severance", "10").exitCode()).isZero();
    assertThat(trakt.run("ratings", "-o", "tsv").out())
        .contains("\t9\t" + episode)
        .contains("\t10\tshow/severance");

    List<String> writes = trakt.run("undo").lines();
    assertThat(writes).hasSize(3);
    for (String write : writes) {
      assertThat(trakt.run("undo", write.split("\t", -1)[0], "--yes").exitCode()).isZero();
    }
    assertThat(next()).contains(episode);
    assertThat(trakt.run("ratings", "-o", "tsv").out()).doesNotContain("severance");
  }
}
