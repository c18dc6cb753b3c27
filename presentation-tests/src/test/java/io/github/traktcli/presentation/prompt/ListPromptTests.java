package io.github.traktcli.presentation.prompt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.traktcli.application.reference.CandidateChooser.Choice;
import io.github.traktcli.domain.lists.ListSummary;
import io.github.traktcli.domain.lists.OwnName;
import io.github.traktcli.domain.media.Ids;
import io.github.traktcli.domain.media.MediaItem;
import io.github.traktcli.domain.media.Movie;
import io.github.traktcli.domain.media.Show;
import io.github.traktcli.presentation.output.DisplayWidth;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A list to move in")
class ListPromptTests {

  private static final List<MediaItem> CANDIDATES =
      List.of(
          new MediaItem.OfMovie(
              new Movie("Dune", 2021, Ids.ofTrakt(1), null, null, null, 7.94, List.of())),
          new MediaItem.OfMovie(Movie.of("Dune", 1984, Ids.ofTrakt(2))),
          new MediaItem.OfShow(Show.of("\u001b]0;pwn\u0007Dúne", 2000, Ids.ofTrakt(3))));

  private static final List<MediaItem> MANY =
      IntStream.rangeClosed(1, 34)
          .<MediaItem>mapToObj(
              number ->
                  new MediaItem.OfMovie(Movie.of("Film " + number, 2000, Ids.ofTrakt(number))))
          .toList();

  private final StringWriter screen = new StringWriter();

  private Choice press(List<MediaItem> candidates, String keys) {
    return press(candidates, new Keys("", keys), 60);
  }

  private Choice press(List<MediaItem> candidates, Keys keys, int columns) {
    return new ListPrompt<>(new CandidateLabels(), keys, new PrintWriter(screen), columns, 24)
        .choose("dune", candidates)
        .<Choice>map(Choice.Picked::new)
        .orElseGet(Choice.Declined::new);
  }

  @ParameterizedTest
  @CsvSource({
    "'\r', 0",
    "'\u001b[B\r', 1",
    "'\u001bOB\u001bOB\r', 2",
    "'\u001b[A\r', 2",
    "'\u001b[B\u001b[B\u001b[B\r', 0",
    "'1984\r', 1",
    "'SHOW\r', 2",
    "'dune 21\r', 0",
    "'dùne 20\u001b[B\r', 2",
    "'198x\u007f4\r', 1",
    "'x\r\r\u007f\r', 0",
    "'1984\u0015\u001b[B\u001b[B\r', 2",
  })
  @DisplayName("gives what the keys take")
  void taken(String keys, int index) {
    assertThat(press(CANDIDATES, keys)).isEqualTo(new Choice.Picked(CANDIDATES.get(index)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u001b", "\u001b\u001b", "\u0004", ""})
  @DisplayName("gives none of them")
  void declined(String keys) {
    assertThat(press(CANDIDATES, keys)).isEqualTo(new Choice.Declined());
    assertThat(screen.toString()).endsWith("A\u001b[J");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[5~",
        "[6~",
        "[2~",
        "[3~",
        "[15~",
        "[24;5~",
        "[1;5C",
        "[1;2A",
        "[C",
        "[D",
        "[Z",
        "[[A",
        "OP",
        "OM",
        "[200~",
        "[I",
        "[<0;5;1M",
        "[?1;2c",
        "[1;5u",
        "]11;rgb:0000/0000/0000\u0007",
        "]10;rgb:ffff/ffff/ffff\u001b\\",
        "P1$r0m\u001b\\",
        "_G;OK\u001b\\",
        "\u001b[A",
        "a",
        "9",
        "é",
        "\r"
      })
  @DisplayName("takes nothing for a sequence, and none of it for text")
  void sequences(String sequence) {
    assertThat(press(CANDIDATES, "\u001b" + sequence)).isEqualTo(new Choice.Declined());
    assertThat(screen.toString()).doesNotContain("may be: ");
    assertThat(press(CANDIDATES, "\u001b" + sequence + "1984\r"))
        .isEqualTo(new Choice.Picked(CANDIDATES.get(1)));
  }

  @Test
  @DisplayName("takes nothing of what was typed before it could be seen")
  void typedAhead() {
    assertThat(press(CANDIDATES, new Keys("\r\r\u001b", "\u001b[B\r"), 60))
        .isEqualTo(new Choice.Picked(CANDIDATES.get(1)));
  }

  @Test
  @DisplayName("clears and ends its line at Ctrl-C")
  void interrupted() {
    assertThatThrownBy(() -> press(CANDIDATES, "\u0003")).isInstanceOf(QuestionInterrupted.class);
    assertThat(screen.toString()).endsWith("A\u001b[J\n");
  }

  @ParameterizedTest
  @CsvSource({
    "'\u001b[6~\r', 11, 11-20 of 34",
    "'\u001b[6~\u001b[6~\u001b[6~\r', 31, 31-34 of 34",
    "'\u001b[6~\u001b[6~\u001b[6~\u001b[6~\u001b[5~\r', 24, 21-30 of 34",
    "'\u001b[F\r', 34, 31-34 of 34",
    "'\u001b[6~\u001b[H\r', 1, 10 of 34",
    "'film 33\r', 33, 1 of 34",
  })
  @DisplayName("shows all of them, page by page")
  void pages(String keys, int number, String count) {
    assertThat(press(MANY, keys)).isEqualTo(new Choice.Picked(MANY.get(number - 1)));
    assertThat(screen.toString()).contains("10 of 34").contains(count);
  }

  @Test
  @DisplayName("tells them apart by year, type and rating, and leaves one line")
  void drawn() {
    press(CANDIDATES, "\r");
    assertThat(screen.toString())
        .contains("> Dune (2021)        movie    7.9")
        .contains("  Dune (1984)        movie")
        .contains("  ]0;pwnDúne (2000)  show")
        .contains("3 of 3; ")
        .doesNotContain("\u001b]0;")
        .endsWith("A\u001b[J\"dune\": Dune (2021)\n");
  }

  @Test
  @DisplayName("keeps the year in a narrow window")
  void narrow() {
    press(
        List.of(new MediaItem.OfMovie(Movie.of("The Lord of the Rings", 2001, Ids.ofTrakt(1)))),
        new Keys("", "\r"),
        40);
    assertThat(screen.toString()).contains("> The Lord of th… (2001)  movie");
  }

  /** What is typed before and after the question is seen; each key comes at once. */
  private static final class Keys implements KeySource {

    private final byte[] octets;
    private int position;
    private final int ahead;

    Keys(String ahead, String keys) {
      this.ahead = ahead.length();
      this.octets = (ahead + keys).getBytes(java.nio.charset.StandardCharsets.UTF_8);
    }

    @Override
    public int next() {
      return position < octets.length ? octets[position++] & 0xff : -1;
    }

    @Override
    public int soon() {
      return next();
    }

    @Override
    public void drain() {
      position = ahead;
    }
  }

  @Test
  @DisplayName("shows lists with their number of entries and their references, in any width")
  void lists() {
    List<OwnName> lists = List.of(list(7L, "雨の日に観る長い長い映画の一覧", 3), list(12L, "Horror\u001b[2J", 1));
    Optional<OwnName> chosen =
        new ListPrompt<>(
                new NameLabels(), new Keys("", "\u001b[B\r"), new PrintWriter(screen), 40, 24)
            .choose("horror", lists);
    assertThat(chosen).contains(lists.get(1));
    assertThat(screen.toString()).contains("list:7", "list:12", "3 items", "1 item").contains("雨");
    assertThat(new NameLabels().lines(lists, 36))
        .allSatisfy(line -> assertThat(DisplayWidth.of(line)).isLessThanOrEqualTo(36))
        .noneMatch(line -> line.contains("\u001b"));
  }

  private static OwnName list(long id, String name, int items) {
    return OwnName.of(
        new ListSummary(
            id,
            "slug-" + id,
            name,
            null,
            null,
            null,
            null,
            items,
            null,
            null,
            null,
            null,
            Map.of()));
  }
}
