package io.github.traktcli.presentation.undo;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.traktcli.domain.today.OnAnyDay;
import io.github.traktcli.presentation.run.Result;
import io.github.traktcli.presentation.run.Trakt;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A person's evening")
@OnAnyDay
class EveningInSandboxTests {

  private static final String SHOW = "show/severance";

  private final Trakt trakt = Trakt.inSandbox();

  private List<String> run(String line) {
    Result result = trakt.run(line.split(" ", -1));
    assertThat(result.exitCode()).as(line + ": " + result.err()).isZero();
    return result.lines();
  }

  private String next() {
    return run("next --all -q").stream()
        .filter(reference -> reference.startsWith(SHOW + "/"))
        .findFirst()
        .orElse("");
  }

  @Test
  @DisplayName("goes on with a show, marks its next episode, rates it, and takes it all back")
  void evening() {
    String episode = next();
    List<String> ratings = run("ratings -q");
    assertThat(episode).isNotEmpty();

    assertThat(run("watch " + SHOW + " --next").getFirst()).contains(episode);
    assertThat(run("rate " + SHOW + " 9").getFirst()).startsWith("added\t");
    assertThat(next()).isNotEqualTo(episode);
    assertThat(run("history list --limit 1 -q")).containsExactly(episode);
    assertThat(run("ratings -q")).contains(SHOW);

    List<String> writes = run("undo -q");
    assertThat(writes).hasSize(2);
    writes.forEach(write -> run("undo " + write + " --yes"));
    assertThat(next()).isEqualTo(episode);
    assertThat(run("ratings -q")).isEqualTo(ratings);
  }
}
