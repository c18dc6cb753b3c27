package io.github.traktcli.application.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.traktcli.application.failure.TraktException;
import io.github.traktcli.application.failure.TraktFailure;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class CallApiTests {

  private final FakeApi trakt = new FakeApi();
  private final List<String> bodies = new ArrayList<>();

  @Test
  void sendsOneRequestAsItIs() {
    trakt.answers("{}", 9);

    ApiAnswer answer = new CallApi(trakt).once(get("movies/trending"));

    assertThat(answer.body()).isEqualTo("{}");
    assertThat(trakt.calls).containsExactly(get("movies/trending"));
  }

  @Test
  void putsTheUserWherePlaceholdersStand() {
    trakt.answers("{}", 1).answers("{}", 1);

    new CallApi(trakt).once(get("users/{user}/lists?of={me}"));
    new CallApi(trakt).once(get("users/me/lists"));

    assertThat(trakt.calls)
        .extracting(ApiCall::address)
        .containsExactly("users/sean/lists?of=sean", "users/me/lists");
  }

  @Test
  void readsEveryPageByTheCountOfTrakt() {
    trakt.answers("[1]", 3).answers("[2]", 3).answers("[3]", 3);

    eachPage(get("sync/history"));

    assertThat(bodies).containsExactly("[1]", "[2]", "[3]");
    assertThat(trakt.calls)
        .extracting(ApiCall::query)
        .containsExactly(paged(1), paged(2), paged(3));
  }

  @Test
  void endsWithAFailure() {
    trakt.answers("[1]", 9).refuses("{\"error\":\"no\"}");
    eachPage(get("b"));

    assertThat(bodies).containsExactly("[1]", "{\"error\":\"no\"}");
  }

  @Test
  void goesOnOverPagesThatAreEmptyOrNotCounted() {
    trakt.answers("[1]", 4).answers("[]", 1).answers("[]", 0).answers("[4]", 0);
    eachPage(get("a"));

    assertThat(bodies).containsExactly("[1]", "[]", "[]", "[4]");
  }

  @Test
  void readsOnePageWhereTraktCountsNone() {
    trakt.answers("[1]", 0);

    eachPage(get("genres/movies"));

    assertThat(bodies).containsExactly("[1]");
  }

  @Test
  void leavesTheSizeOfPagesToWhoNamesIt() {
    ApiCall inAddress = get("sync/history?limit=10&page=7").page(2, 250);
    ApiCall inField =
        new ApiCall(
                "GET",
                "sync/history",
                List.of(Map.entry("limit", "10"), Map.entry("page", "7")),
                Optional.empty(),
                List.of())
            .page(2, 250);

    assertThat(inAddress.query()).containsExactly(Map.entry("page", "2"));
    assertThat(inField.query()).containsExactly(Map.entry("limit", "10"), Map.entry("page", "2"));
  }

  private void eachPage(ApiCall call) {
    new CallApi(trakt).eachPage(call, answer -> bodies.add(answer.body()));
  }

  private static List<Map.Entry<String, String>> paged(int number) {
    return List.of(Map.entry("page", Integer.toString(number)), Map.entry("limit", "250"));
  }

  private static ApiCall get(String address) {
    return new ApiCall("GET", address, List.of(), Optional.empty(), List.of());
  }

  /** Answers in turn, and remembers the calls. */
  private static final class FakeApi implements ApiGateway {

    private final List<ApiCall> calls = new ArrayList<>();
    private final List<ApiAnswer> answers = new ArrayList<>();

    FakeApi answers(String body, int pages) {
      OptionalInt count = pages == 0 ? OptionalInt.empty() : OptionalInt.of(pages);
      answers.add(new ApiAnswer(200, List.of(), body, true, count, Optional.empty()));
      return this;
    }

    FakeApi refuses(String body) {
      answers.add(
          new ApiAnswer(
              404,
              List.of(),
              body,
              true,
              OptionalInt.empty(),
              Optional.of(new TraktException(new TraktFailure.NotFound("/b")))));
      return this;
    }

    @Override
    public ApiAnswer call(ApiCall call) {
      calls.add(call);
      return answers.removeFirst();
    }

    @Override
    public String user() {
      return "sean";
    }
  }
}
