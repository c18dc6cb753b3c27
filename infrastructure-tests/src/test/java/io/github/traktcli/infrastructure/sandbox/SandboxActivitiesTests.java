package io.github.traktcli.infrastructure.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.traktcli.domain.today.OnAnyDay;
import io.github.traktcli.domain.today.Today;
import io.github.traktcli.infrastructure.sandbox.server.SandboxOptions;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Clients that keep a copy ask for the last activities, and read only what has moved. */
@DisplayName("The last activities of the sandbox")
@OnAnyDay
final class SandboxActivitiesTests {

  private Sandbox sandbox;
  private Caller caller;

  @BeforeEach
  void open() throws Exception {
    sandbox = Sandbox.start(SandboxOptions.inMemory(Today.clock()));
    caller = Caller.signedIn(sandbox);
  }

  @AfterEach
  void close() {
    caller.close();
    sandbox.close();
  }

  @ParameterizedTest(name = "move {3} by {0} {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          POST   | /sync/watchlist             | {"movies":[{"ids":{"slug":"arrival-2016"}}]}      | movies.watchlisted_at
          POST   | /sync/watchlist             | {"movies":[{"ids":{"slug":"arrival-2016"}}]}      | watchlist.updated_at
          POST   | /sync/watchlist             | {"shows":[{"ids":{"slug":"severance"},"seasons":[{"number":1}]}]} | seasons.watchlisted_at
          POST   | /sync/watchlist/remove      | {"movies":[{"ids":{"slug":"dune-part-three-2026"}}]}  | movies.watchlisted_at
          POST   | /sync/favorites             | {"shows":[{"ids":{"slug":"silo"}}]}               | shows.favorited_at
          POST   | /sync/history               | {"movies":[{"ids":{"slug":"dune-part-three-2026"}}]}  | movies.watchlisted_at
          POST   | /sync/history/remove        | {"movies":[{"ids":{"slug":"project-hail-mary-2026"}}]} | movies.watched_at
          POST   | /scrobble/pause             | {"movie":{"ids":{"slug":"arrival-2016"}},"progress":40} | movies.paused_at
          DELETE | /sync/playback/13           |                                                   | movies.paused_at
          POST   | /comments                   | {"movie":{"ids":{"slug":"arrival-2016"}},"comment":"Five words are needed here."} | movies.commented_at
          POST   | /comments                   | {"list":{"ids":{"trakt":55}},"comment":"Five words are needed here."}             | lists.commented_at
          POST   | /comments/461/like          |                                                   | comments.liked_at
          DELETE | /comments/431/like          |                                                   | comments.liked_at
          POST   | /comments/417/reactions/love |                                                  | comments.reacted_at
          DELETE | /lists/55/like              |                                                   | lists.liked_at
          POST   | /users/sean/block           |                                                   | comments.blocked_at
          POST   | /users/hidden/comments      | {"users":[{"ids":{"slug":"sean"}}]}               | comments.blocked_at
          DELETE | /users/erika/follow         |                                                   | account.pending_at
          DELETE | /users/justin/follow        |                                                   | account.following_at
          POST   | /users/requests/123         |                                                   | account.followed_at
          DELETE | /users/requests/123         |                                                   | account.requested_at
          POST   | /users/saved_filters        | [{"name":"Short","url":"/movies/trending?runtimes=1-90"}] | saved_filters.updated_at
          PUT    | /users/settings             | {"user":{"location":"Porto"}}                     | account.settings_at
          PUT    | /notes/1245                 | {"notes":"Another word."}                         | notes.updated_at
          DELETE | /notes/1245                 |                                                   | notes.updated_at
          """)
  void move(String method, String path, String body, String activity) {
    String before = at(activity);
    assertThat(caller.send(path, method, body).status()).isBetween(200, 299);
    assertThat(at(activity)).as(activity).isGreaterThan(before);
  }

  private String at(String activity) {
    int dot = activity.indexOf('.');
    Map<String, Object> group =
        caller.get("/sync/last_activities").object(activity.substring(0, dot));
    return String.valueOf(group.get(activity.substring(dot + 1)));
  }
}
