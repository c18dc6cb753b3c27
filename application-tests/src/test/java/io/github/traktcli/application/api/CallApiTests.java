package io.github.traktcli.application.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.traktcli.application.failure.TraktException;
import io.github.traktcli.application.failure.TraktFailure;
import io.github.traktcli.application.page.PageCounts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
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

    assertThat(eachPage(get("b"))).contains(TraktFailure.NotFound.title("/b"));
    assertThat(bodies).containsExactly("[1]", "{\"error\":\"no\"}");
  }

  @Test
  void goesOnOverPagesThatAreEmptyOrNotCounted() {
    trakt.answers("[1]", 4).answers("[]", 1).answers("[]", 0).answers("[4]", 0);

    assertThat(eachPage(get("a"))).isEmpty();
    assertThat(bodies).containsExactly("[1]", "[]", "[]", "[4]");
  }

  @Test
  void readsOnePageWhereTraktCountsNone() {
    trakt.answers("[1]", 0);

    eachPage(get("genres/movies"));

    assertThat(bodies).containsExactly("[1]");
  }

  @Test
  void followsNobodyForEverWhoAnnouncesMoreThanComes() {
    trakt.answers("[1]", 1_000_000);
    for (int i = 0; i < 200; i++) {
      trakt.answers("[]", 1_000_000);
    }

    assertThat(eachPage(get("a"))).contains(new TraktFailure.Incomplete(1, OptionalLong.empty()));
    assertThat(trakt.calls).hasSize(101);
  }

  @Test
  void endsSoonOverEmptyPagesOfWhatIsFiltered() {
    for (int i = 0; i < 9; i++) {
      trakt.answers("[]", 9);
    }

    assertThat(eachPage(get("movies/trending?genres=action"))).isEmpty();
    assertThat(trakt.calls).hasSize(3);
  }

  @Test
  void doesNotCallAFullPageEverythingWhereTraktCountsNothing() {
    trakt.answers("[1,2]", 0).answers("[1,2]", 0);

    assertThat(eachPage(get("a?limit=2")))
        .contains(new TraktFailure.Incomplete(2, OptionalLong.empty()));
    assertThat(eachPage(get("a?limit=3"))).isEmpty();
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

  private Optional<TraktFailure> eachPage(ApiCall call) {
    return new CallApi(trakt)
        .eachPage(call, answer -> bodies.add(answer.body()))
        .map(TraktException::failure);
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
    private final List<ApiPage> answers = new ArrayList<>();

    FakeApi answers(String body, int pages) {
      int items = body.equals("[]") ? 0 : body.split(",", -1).length;
      OptionalLong count = pages == 0 ? OptionalLong.empty() : OptionalLong.of(pages);
      answers.add(
          new ApiPage(
              new ApiAnswer(200, List.of(), body, true, Optional.empty()),
              new PageCounts(count, OptionalLong.empty(), OptionalLong.empty()),
              items));
      return this;
    }

    FakeApi refuses(String body) {
      TraktException failure = new TraktException(TraktFailure.NotFound.title("/b"));
      answers.add(
          new ApiPage(
              new ApiAnswer(404, List.of(), body, true, Optional.of(failure)), PageCounts.NONE, 1));
      return this;
    }

    @Override
    public ApiAnswer call(ApiCall call) {
      return page(call).answer();
    }

    @Override
    public ApiPage page(ApiCall call) {
      calls.add(call);
      return answers.removeFirst();
    }

    @Override
    public String user() {
      return "sean";
    }
  }
}
