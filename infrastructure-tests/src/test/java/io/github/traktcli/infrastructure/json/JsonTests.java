package io.github.traktcli.infrastructure.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.traktcli.application.document.Document;
import io.github.traktcli.application.document.Sourced;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("JSON")
class JsonTests {

  /** Has a component of each kind that DTOs have. */
  public record Thing(
      @Nullable String title,
      @Nullable Integer episodeCount,
      @Nullable Long tmdb,
      @Nullable Double rating,
      @Nullable Boolean isPrivate,
      @Nullable List<String> genres,
      @Nullable Map<String, Object> counts,
      @Nullable Part firstPart) {}

  /** A part of a thing. */
  public record Part(@Nullable String listedAt) {}

  private static final Thing NOTHING = new Thing(null, null, null, null, null, null, null, null);

  private static List<Sourced<Thing>> array(String text) {
    return Json.readArray(
        text.getBytes(StandardCharsets.UTF_8), Thing.class, Function.<Thing>identity());
  }

  private static List<String> sources(String array) {
    return array(array).stream().map(Sourced::source).map(Document::json).toList();
  }

  private static void assertUnreadable(String text, String detail) {
    assertThatExceptionOfType(UnreadableJson.class)
        .isThrownBy(() -> Json.read(text, Thing.class))
        .withMessage(detail);
  }

  @Nested
  @DisplayName("that is read into a record")
  class Records {

    @Test
    void givesEachMemberToTheComponentOfItsName() {
      Thing thing =
          Json.read(
              """
              {
                "title": "Dune",
                "episode_count": 3,
                "tmdb": 99999999999,
                "rating": 8.25,
                "private": true,
                "genres": ["drama", "war"],
                "counts": {"10": 4, "x": null},
                "first_part": {"listed_at": "2026-01-01T00:00:00.000Z"}
              }
              """,
              Thing.class);

      Map<String, Object> counts = new LinkedHashMap<>();
      counts.put("10", 4);
      counts.put("x", null);
      assertThat(thing)
          .isEqualTo(
              new Thing(
                  "Dune",
                  3,
                  99_999_999_999L,
                  8.25,
                  true,
                  List.of("drama", "war"),
                  counts,
                  new Part("2026-01-01T00:00:00.000Z")));
    }

    @Test
    void leavesMissingMembersAndNullsOut() {
      assertThat(Json.read("{}", Thing.class)).isEqualTo(NOTHING);
      assertThat(
              Json.read(
                  """
                  {"title":null,"episode_count":null,"tmdb":null,"rating":null,"private":null,
                   "genres":null,"counts":null,"first_part":null}
                  """,
                  Thing.class))
          .isEqualTo(NOTHING);
    }

    @Test
    void passesOverMembersThatNobodyNamed() {
      assertThat(
              Json.read(
                      """
                      {"new":1,"deep":{"a":[{"b":{}}]},"title":"Dune","more":[[],[1,"]}"]],"n":null}
                      """,
                      Thing.class)
                  .title())
          .isEqualTo("Dune");
    }

    @Test
    void passesOverNullsInLists() {
      assertThat(Json.read("{\"genres\":[null,\"war\",null]}", Thing.class).genres())
          .containsExactly("war");
      assertThat(Json.read("{\"genres\":[null]}", Thing.class).genres()).isEmpty();
      assertThat(Json.read("{\"genres\":[]}", Thing.class).genres()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"1, true", "0, false", "'\"true\"', true", "false, false"})
    void takesNumbersForYesAndNo(String json, boolean value) {
      assertThat(Json.read("{\"private\":" + json + "}", Thing.class).isPrivate()).isEqualTo(value);
    }

    @Test
    void takesNumbersForTexts() {
      assertThat(Json.read("{\"title\":1917}", Thing.class).title()).isEqualTo("1917");
    }

    @ParameterizedTest
    @CsvSource({"8, 8.0", "8.0, 8.0", "1e1, 10.0", "'\"7.5\"', 7.5"})
    void takesAnyNumberForAFraction(String json, double rating) {
      assertThat(Json.read("{\"rating\":" + json + "}", Thing.class).rating()).isEqualTo(rating);
    }

    @ParameterizedTest
    @CsvSource({"45, 45", "45.0, 45", "45.9, 45", "'\"45\"', 45"})
    void takesAnyNumberForACount(String json, int count) {
      assertThat(Json.read("{\"episode_count\":" + json + "}", Thing.class).episodeCount())
          .isEqualTo(count);
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "{\"title\":{}}",
          "{\"title\":[]}",
          "{\"first_part\":\"text\"}",
          "{\"first_part\":7}",
          "{\"first_part\":[]}",
          "{\"genres\":\"drama\"}",
          "{\"genres\":{}}",
          "{\"genres\":[{}]}",
          "{\"genres\":[[]]}",
          "{\"private\":{}}",
          "{\"private\":1.5}",
          "{\"counts\":[]}",
          "{\"episode_count\":{}}",
          "{\"episode_count\":\"many\"}",
          "{\"episode_count\":99999999999}",
          "{\"tmdb\":99999999999999999999}",
          "{\"rating\":[]}",
          "[]",
          "[{}]",
          "\"text\"",
          "7",
          "true",
        })
    void isUnreadableWhenItsShapeIsAnother(String text) {
      assertUnreadable(text, "it is not the JSON that was expected");
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "<html>",
          "{title:1}",
          "{\"title\" 1}",
          "{\"title\":}",
          "nul",
          "{\"title\":\"a\nb\"}",
          "}",
          "{}]",
          "{} x",
        })
    void isUnreadableWhenItIsNoJson(String text) {
      assertUnreadable(text, "it is not the JSON that was expected");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "{\"title\"", "{\"title\":\"Du", "{\"genres\":[\"a\","})
    void tellsWhenItWasCutOff(String text) {
      assertUnreadable(text, "it was cut off");
    }

    @Test
    void tellsWhenThereIsNothingOrTooMuch() {
      assertUnreadable("null", "a value is missing");
      assertUnreadable("", "it is empty");
      assertUnreadable(" \n", "it is empty");
      assertUnreadable("{} {}", "something follows its end");
    }

    @Test
    void cannotExhaustTheStack() {
      String bomb = "[".repeat(100_000);
      assertUnreadable("{\"x\":" + bomb, "it is not the JSON that was expected");
      assertThatExceptionOfType(UnreadableJson.class).isThrownBy(() -> array("[" + bomb));
      assertThatExceptionOfType(UnreadableJson.class).isThrownBy(() -> Json.readAny(bomb));
    }

    @Test
    void doesNotQuoteTheTextInItsMessage() {
      assertThatExceptionOfType(UnreadableJson.class)
          .isThrownBy(() -> Json.read("{\"title\":{\"access_token\":\"secret\"}}", Thing.class))
          .withMessageNotContaining("secret")
          .withMessageNotContaining("Thing");
    }
  }

  @Nested
  @DisplayName("that is read as an array")
  class OfItems {

    @Test
    void keepsTheTextOfEachItemByteForByte() {
      assertThat(
              sources(
                  """
                  [ {"title":"Dune","later":{"a":[1, 2.50,  1e3]}} ,
                    {
                      "episode_count" : 3 },{"title":"\\u00e9 \\ud83d\\ude00 \\/"}
                  ]
                  """))
          .containsExactly(
              "{\"title\":\"Dune\",\"later\":{\"a\":[1, 2.50,  1e3]}}",
              "{\n    \"episode_count\" : 3 }",
              "{\"title\":\"\\u00e9 \\ud83d\\ude00 \\/\"}");
    }

    @Test
    void countsBytesAndNotCharacters() {
      assertThat(sources("[{\"title\":\"é 呪術廻戦 😀\"},{\"title\":\"مسلسل\"},{\"title\":\"z\"}]"))
          .containsExactly(
              "{\"title\":\"é 呪術廻戦 😀\"}", "{\"title\":\"مسلسل\"}", "{\"title\":\"z\"}");
    }

    @Test
    void mayBeginWithAByteOrderMark() {
      assertThat(sources("\uFEFF[{\"title\":\"Dune\"}]")).containsExactly("{\"title\":\"Dune\"}");
    }

    @Test
    void readsItemsAndTextsInOneGo() {
      assertThat(array("[{\"title\":\"A\"},{\"title\":\"B\"}]"))
          .extracting(item -> item.value().title())
          .containsExactly("A", "B");
    }

    @Test
    void maybeEmpty() {
      assertThat(array("[]")).isEmpty();
      assertThat(array(" [ ] ")).isEmpty();
    }

    @Test
    void keepsItemsThatAreNothingAsEmptyOnes() {
      assertThat(sources("[null,{\"title\":\"A\"},7, \"odd\",[[]]]"))
          .containsExactly("null", "{\"title\":\"A\"}", "7", "\"odd\"", "[[]]");
      assertThat(array("[null,7]")).extracting(item -> item.value().title()).containsOnlyNulls();
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "\"title\":{\"a\":[1]}",
          "\"episode_count\":1e30",
          "\"episode_count\":99999999999",
          "\"episode_count\":\"many\"",
          "\"rating\":\"NaN\"",
          "\"private\":\"perhaps\"",
          "\"genres\":{\"a\":1}",
          "\"first_part\":[7]",
        })
    void keepTheRestOfAnItemWhereOneMemberIsOdd(String odd) {
      String item = "{" + odd + ",\"tmdb\":1995}";
      assertThat(array("[" + item + "]"))
          .singleElement()
          .satisfies(
              read -> {
                assertThat(read.source().json()).isEqualTo(item);
                assertThat(read.value().tmdb()).isEqualTo(1995);
                assertThat(read.value().title()).isNull();
                assertThat(read.value().episodeCount()).isNull();
                assertThat(read.value().rating()).isNull();
                assertThat(read.value().isPrivate()).isNull();
                assertThat(read.value().genres()).isNull();
                assertThat(read.value().firstPart()).isNull();
              });
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", "0.", "1e"})
    void keepTheRestOfAnItemWhereANumberIsLongerThanAnybodyReckonsWith(String begin) {
      String item = "{\"episode_count\":" + begin + "9".repeat(200_000) + ",\"tmdb\":1995}";
      assertThat(array("[" + item + "]"))
          .singleElement()
          .satisfies(
              read -> {
                assertThat(read.source().json()).isEqualTo(item);
                assertThat(read.value().tmdb()).isEqualTo(1995);
              });
    }

    @ParameterizedTest
    @ValueSource(strings = {"ff", "80", "c3", "e282", "f09f8e", "eda080", "c0af", "f8888080"})
    void keepTheRestWhereTheBytesOfATextAreNone(String hex) {
      for (int before : new int[] {0, 8_170, 8_171, 8_172, 8_173, 8_174, 8_175, 8_176}) {
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        text.writeBytes(("[{\"title\":\"" + "é".repeat(before / 2)).getBytes(UTF_8));
        text.writeBytes("x".repeat(before % 2).getBytes(UTF_8));
        text.writeBytes(HexFormat.of().parseHex(hex));
        text.writeBytes("\"},{\"title\":\"Amélie 🎬\"}]".getBytes(UTF_8));

        List<Sourced<Thing>> things =
            Json.readArray(text.toByteArray(), Thing.class, Function.<Thing>identity());
        assertThat(things).as("behind " + before).hasSize(2);
        assertThat(things.getFirst().value().title()).endsWith("\ufffd");
        assertThat(things.getFirst().source().json()).endsWith("\ufffd\"}");
        assertThat(things.getLast().value().title()).isEqualTo("Amélie 🎬");
      }
    }

    @Test
    void keepEveryLetterWhereverTheTextIsCutOnItsWay() {
      for (String letter : List.of("a", "é", "€", "🎬")) {
        String title = letter.repeat(20_000);
        assertThat(array("[{\"title\":\"" + title + "\"}]").getFirst().value().title())
            .isEqualTo(title);
      }
    }

    @Test
    void mayHoldPlainValues() {
      byte[] numbers = "[1, 22 ,333]".getBytes(StandardCharsets.UTF_8);
      assertThat(Json.readArray(numbers, Long.class, Function.<Long>identity()))
          .containsExactly(
              new Sourced<>(1L, new Document("1")),
              new Sourced<>(22L, new Document("22")),
              new Sourced<>(333L, new Document("333")));
      byte[] texts = "[\"a\", \"\\u00e9\"]".getBytes(StandardCharsets.UTF_8);
      assertThat(Json.readArray(texts, String.class, Function.<String>identity()))
          .containsExactly(
              new Sourced<>("a", new Document("\"a\"")),
              new Sourced<>("é", new Document("\"\\u00e9\"")));
    }

    @Test
    void mayBeLong() {
      String[] items = new String[20_000];
      Arrays.setAll(
          items, number -> "{\"title\":\"é" + number + "\",\"unknown\":[" + number + "]}");
      assertThat(sources("[" + String.join(", ", items) + "]")).containsExactly(items);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "\"x\"", "1", "null", "<p>", "[{},", "[{}", ""})
    void isUnreadableWhenItIsAnythingElse(String text) {
      assertThatExceptionOfType(UnreadableJson.class).isThrownBy(() -> array(text));
    }

    @Test
    void isUnreadableWhenSomethingFollows() {
      assertThatExceptionOfType(UnreadableJson.class).isThrownBy(() -> array("[{}] <html>"));
      assertThatExceptionOfType(UnreadableJson.class).isThrownBy(() -> array("[{}][{}]"));
    }
  }

  @Nested
  @DisplayName("that is read as plain values")
  class PlainValues {

    @Test
    void givesMapsListsTextsAndNumbers() {
      assertThat(Json.readMap("{\"a\":[1,\"x\",null,true,1.5],\"b\":{\"c\":{}}}"))
          .isEqualTo(
              Map.of("a", Arrays.asList(1, "x", null, true, 1.5), "b", Map.of("c", Map.of())));
      assertThat(Json.readAny("[1]")).isEqualTo(List.of(1));
      assertThat(Json.readAny("\"x\"")).isEqualTo("x");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "null", "\"x\"", "7", "", "{", "{\"a\":1", "<html>"})
    void isNoMapWhenItIsAnythingElse(String text) {
      assertThatExceptionOfType(UnreadableJson.class).isThrownBy(() -> Json.readMap(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[", "{]", "x", "1 2", "null"})
    void isUnreadableWhenItIsNoJson(String text) {
      assertThatExceptionOfType(UnreadableJson.class).isThrownBy(() -> Json.readAny(text));
    }
  }

  @Nested
  @DisplayName("that is written")
  class Written {

    @Test
    void namesComponentsAsTraktDoesAndLeavesNullsOut() {
      assertThat(
              Json.write(
                  new Thing("Dune \"2\"", 3, null, 8.5, true, List.of(), null, new Part("now"))))
          .isEqualTo(
              "{\"title\":\"Dune \\\"2\\\"\",\"episode_count\":3,\"rating\":8.5,"
                  + "\"genres\":[],\"first_part\":{\"listed_at\":\"now\"},\"private\":true}");
    }

    @Test
    void takesMapsAndLists() {
      Map<String, Object> map = new LinkedHashMap<>();
      map.put("movies", List.of(new Part("x")));
      map.put("n", 1L);
      assertThat(Json.write(map)).isEqualTo("{\"movies\":[{\"listed_at\":\"x\"}],\"n\":1}");
    }

    @Test
    void isReadBack() {
      Thing thing = new Thing("é😀\u2028", 1, 2L, 3.5, false, List.of("a"), null, null);
      assertThat(Json.read(Json.write(thing), Thing.class)).isEqualTo(thing);
    }
  }

  @Test
  void isReadItemByItemHoweverItArrives() {
    String text =
        "[ {\"title\":\"Dûne 🎬\"} ,\n7,\"tëxt\",null, {\"genres\":[\"a\",\"b\"],\"x\":\""
            + "é".repeat(70_000)
            + "\"},{}\t]  ";

    for (int most : new int[] {1, 2, 3, 7, 4_096}) {
      JsonArray<Thing> items =
          Json.array(new Trickle(text, most), Thing.class, Function.<Thing>identity());
      List<String> sources = new ArrayList<>();
      items.forEachRemaining(item -> sources.add(item.source().json()));

      assertThat(sources).isEqualTo(sources(text)).hasSize(6).endsWith("{}");
      assertThat(sources.getFirst()).isEqualTo("{\"title\":\"Dûne 🎬\"}");
    }
  }

  @Test
  void givesItemsBeforeItIsKnownToBeDamaged() {
    JsonArray<Thing> items =
        Json.array(
            new Trickle("[{\"title\":\"Dune\"},{\"title\":]", 4_096),
            Thing.class,
            Function.<Thing>identity());

    assertThat(items.next().value().title()).isEqualTo("Dune");
    assertThatExceptionOfType(UnreadableJson.class).isThrownBy(items::hasNext);
    assertThat(items.hasNext()).isFalse();
  }

  /** Gives few bytes at a time. */
  private static final class Trickle extends ByteArrayInputStream {

    private final int most;

    Trickle(String text, int most) {
      super(text.getBytes(StandardCharsets.UTF_8));
      this.most = most;
    }

    @Override
    public synchronized int read(byte[] into, int offset, int length) {
      return super.read(into, offset, Math.min(length, most));
    }
  }
}
