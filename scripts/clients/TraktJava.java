import com.uwetrottmann.trakt5.TraktV2;
import com.uwetrottmann.trakt5.entities.AccessToken;
import com.uwetrottmann.trakt5.entities.Comment;
import com.uwetrottmann.trakt5.entities.DeviceCode;
import com.uwetrottmann.trakt5.entities.HistoryEntry;
import com.uwetrottmann.trakt5.entities.LastActivities;
import com.uwetrottmann.trakt5.entities.ListEntry;
import com.uwetrottmann.trakt5.entities.ListItemRank;
import com.uwetrottmann.trakt5.entities.Movie;
import com.uwetrottmann.trakt5.entities.MovieCheckin;
import com.uwetrottmann.trakt5.entities.MovieIds;
import com.uwetrottmann.trakt5.entities.ScrobbleProgress;
import com.uwetrottmann.trakt5.entities.SearchResult;
import com.uwetrottmann.trakt5.entities.ShowIds;
import com.uwetrottmann.trakt5.entities.SyncItems;
import com.uwetrottmann.trakt5.entities.SyncMovie;
import com.uwetrottmann.trakt5.entities.SyncResponse;
import com.uwetrottmann.trakt5.entities.SyncShow;
import com.uwetrottmann.trakt5.entities.TraktList;
import com.uwetrottmann.trakt5.entities.UserSlug;
import com.uwetrottmann.trakt5.enums.Extended;
import com.uwetrottmann.trakt5.enums.HistoryType;
import com.uwetrottmann.trakt5.enums.IdType;
import com.uwetrottmann.trakt5.enums.ListPrivacy;
import com.uwetrottmann.trakt5.enums.Rating;
import com.uwetrottmann.trakt5.enums.RatingsFilter;
import com.uwetrottmann.trakt5.enums.Type;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import org.threeten.bp.OffsetDateTime;
import retrofit2.Call;
import retrofit2.Response;

/** The library trakt-java against a sandbox: java -cp ... TraktJava.java ADDRESS. */
final class TraktJava extends TraktV2 {

  private static final String TEXT = "Five words are needed here, at least.";

  private final HttpUrl sandbox;

  private TraktJava(String address) {
    super("foreign", "secret", "urn:ietf:wg:oauth:2.0:oob");
    sandbox = HttpUrl.get(address);
  }

  /** The library knows Trakt's own address only. */
  @Override
  protected void setOkHttpClientDefaults(OkHttpClient.Builder builder) {
    super.setOkHttpClientDefaults(builder);
    builder.addInterceptor(
        chain ->
            chain.proceed(
                chain
                    .request()
                    .newBuilder()
                    .url(
                        chain
                            .request()
                            .url()
                            .newBuilder()
                            .scheme(sandbox.scheme())
                            .host(sandbox.host())
                            .port(sandbox.port())
                            .build())
                    .build()));
  }

  public static void main(String[] arguments) throws Exception {
    TraktJava trakt = new TraktJava(arguments[0]);
    trakt.signIn();
    trakt.searches();
    trakt.watchlist();
    trakt.history();
    trakt.ratings();
    trakt.lists();
    trakt.commenting();
    trakt.scrobbling();
    trakt.following();
    trakt.reads();
    System.exit(0); // the threads of OkHttp live on
  }

  private static <T> T body(Call<T> call) throws IOException {
    return body(call.execute());
  }

  private static <T> T body(Response<T> response) throws IOException {
    if (!response.isSuccessful()) {
      throw new AssertionError(response + " " + response.errorBody().string());
    }
    return response.body();
  }

  private static void same(Object actual, Object expected) {
    if (!Objects.equals(actual, expected)) {
      throw new AssertionError(actual + " is not " + expected);
    }
  }

  private void signIn() throws Exception {
    DeviceCode code = body(generateDeviceCode());
    Response<AccessToken> answer = exchangeDeviceCodeForAccessToken(code.device_code);
    while (answer.code() == 400) {
      Thread.sleep(code.interval * 1000L);
      answer = exchangeDeviceCodeForAccessToken(code.device_code);
    }
    AccessToken token = body(answer);
    accessToken(token.access_token).refreshToken(token.refresh_token);
    accessToken(body(refreshAccessToken(token.refresh_token)).access_token);
    same(body(exchangeCodeForAccessToken("fd0847dbb559752d")).token_type, "bearer");
    same(body(users().settings()).user.username.isEmpty(), false);
    System.out.println("sign-in");
  }

  private void searches() throws IOException {
    List<SearchResult> hits =
        body(
            search()
                .textQueryMovie(
                    "arrival", null, null, null, null, null, null, null, Extended.FULL, 1, 5));
    same(hits.getFirst().movie.ids.imdb, "tt2543164");
    same(hits.getFirst().movie.released != null, true);
    same(
        body(search()
                .textQuery(Type.SHOW, "severance", null, null, null, null, null, null, null, 1, 1))
            .size(),
        1);
    System.out.println("search");
  }

  private static SyncItems arrival() {
    return new SyncItems().movies(movie());
  }

  private static SyncMovie movie() {
    return new SyncMovie().id(MovieIds.imdb("tt2543164"));
  }

  private void watchlist() throws IOException {
    body(sync().deleteItemsFromWatchlist(arrival()));
    same(body(sync().addItemsToWatchlist(arrival())).added.movies, 1);
    SyncResponse again = body(sync().addItemsToWatchlist(arrival()));
    same(again.added.movies, 0);
    same(again.existing.movies, 1);
    same(
        body(sync().watchlistMovies(Extended.FULL)).stream()
            .anyMatch(row -> row.listed_at != null && row.movie.ids.imdb.equals("tt2543164")),
        true);
    same(body(sync().deleteItemsFromWatchlist(arrival())).deleted.movies, 1);
    System.out.println("watchlist");
  }

  private void history() throws IOException {
    OffsetDateTime at = OffsetDateTime.parse("2024-05-06T07:08:00Z");
    SyncItems play = new SyncItems().movies(movie().watchedAt(at));
    same(body(sync().addItemsToWatchedHistory(play)).added.movies, 1);
    List<HistoryEntry> plays =
        body(
            users()
                .history(
                    UserSlug.ME, HistoryType.MOVIES, 1, 10, null, at.minusDays(1), at.plusDays(1)));
    same(plays.getFirst().watched_at.toInstant(), at.toInstant());
    same(
        body(sync().deleteItemsFromWatchedHistory(new SyncItems().ids(plays.getFirst().id)))
            .deleted
            .movies,
        1);
    System.out.println("history");
  }

  private void ratings() throws IOException {
    SyncItems superb = new SyncItems().movies(movie().rating(Rating.SUPERB));
    same(body(sync().addRatings(superb)).added.movies, 1);
    same(
        body(sync().ratingsMovies(RatingsFilter.SUPERB, null, 1, 100)).stream()
            .anyMatch(row -> row.rating == Rating.SUPERB && row.movie.ids.imdb.equals("tt2543164")),
        true);
    same(body(sync().deleteRatings(arrival())).deleted.movies, 1);
    System.out.println("ratings");
  }

  private void lists() throws IOException {
    TraktList list =
        body(
            users()
                .createList(
                    UserSlug.ME, new TraktList().name("From Java ✨").privacy(ListPrivacy.PRIVATE)));
    same(list.privacy, ListPrivacy.PRIVATE);
    String slug = list.ids.slug;
    SyncItems two = arrival().shows(new SyncShow().id(ShowIds.slug("severance")));
    same(body(users().addListItems(UserSlug.ME, slug, two)).added.shows, 1);
    List<ListEntry> items = body(users().listItems(UserSlug.ME, slug, null));
    same(items.stream().map(item -> item.type).toList(), List.of("movie", "show"));
    List<Long> order = items.reversed().stream().map(item -> item.id).toList();
    same(body(users().reorderListItems(UserSlug.ME, slug, ListItemRank.from(order))).updated, 2);
    same(body(users().deleteListItems(UserSlug.ME, slug, arrival())).deleted.movies, 1);
    same(
        body(users().updateList(UserSlug.ME, slug, new TraktList().name("Renamed"))).name,
        "Renamed");
    same(users().deleteList(UserSlug.ME, list.ids.trakt.toString()).execute().code(), 204);
    System.out.println("lists");
  }

  private void commenting() throws IOException {
    Movie movie = new Movie();
    movie.ids = MovieIds.imdb("tt2543164");
    Comment comment = body(comments().post(new Comment(movie, TEXT, false, false)));
    same(comment.comment, TEXT);
    same(body(comments().get(comment.id)).id, comment.id);
    same(body(comments().update(comment.id, new Comment(TEXT, true, false))).spoiler, true);
    Comment reply = body(comments().postReply(comment.id, new Comment(TEXT, false, false)));
    same(reply.parent_id, comment.id);
    same(body(comments().replies(comment.id)).size(), 1);
    same(comments().post(new Comment(movie, "Too short", false, false)).execute().code(), 422);
    same(comments().delete(reply.id).execute().code(), 204);
    same(comments().delete(comment.id).execute().code(), 204);
    System.out.println("comments");
  }

  private void scrobbling() throws IOException {
    LastActivities before = body(sync().lastActivities());
    same(body(scrobble().startWatching(at(1.5))).action, "start");
    same(body(scrobble().pauseWatching(at(40))).action, "pause");
    same(body(sync().getPlaybackMovies(10)).stream().anyMatch(row -> row.progress == 40.0), true);
    same(body(scrobble().stopWatching(at(90))).action, "scrobble");
    same(scrobble().stopWatching(at(90)).execute().code(), 409);
    LastActivities after = body(sync().lastActivities());
    same(after.movies.paused_at.isAfter(before.movies.paused_at), true);
    MovieCheckin checkin = new MovieCheckin.Builder(movie(), "1", "2026-01-01").build();
    same(body(checkin().checkin(checkin)).movie.title, "Arrival");
    same(checkin().checkin(checkin).execute().code(), 409);
    same(checkin().deleteActiveCheckin().execute().code(), 204);
    body(sync().deleteItemsFromWatchedHistory(arrival()));
    System.out.println("scrobble");
  }

  private static ScrobbleProgress at(double progress) {
    return new ScrobbleProgress(movie(), progress, "1", "2026-01-01");
  }

  private void following() throws IOException {
    UserSlug sean = new UserSlug("sean");
    users().unfollow(sean).execute();
    same(body(users().follow(sean)).approved_at != null, true);
    same(users().follow(sean).execute().code(), 409);
    same(body(users().following(UserSlug.ME, null)).isEmpty(), false);
    same(users().unfollow(sean).execute().code(), 204);
    System.out.println("following");
  }

  /** What the library reads into objects, down to each number and time. */
  private void reads() throws IOException {
    String show = "game-of-thrones";
    String movie = "tron-legacy-2010";
    String from = "2026-07-10";
    List<Call<?>> all =
        List.of(
            sync().collectionMovies(Extended.METADATA),
            sync().collectionShows(Extended.METADATA),
            sync().watchedMovies(Extended.FULL),
            sync().watchedShows(Extended.NOSEASONS),
            sync().getPlayback(10),
            sync().ratingsShows(RatingsFilter.ALL, Extended.FULL, 1, 10),
            sync().ratingsSeasons(RatingsFilter.ALL, null, 1, 10),
            sync().ratingsEpisodes(RatingsFilter.ALL, null, 1, 10),
            sync().watchlistShows(null),
            sync().watchlistSeasons(null),
            sync().watchlistEpisodes(Extended.FULL),
            users().profile(new UserSlug("sean"), Extended.FULL),
            users().lists(new UserSlug("sean")),
            users().friends(UserSlug.ME, Extended.FULL),
            users().followers(UserSlug.ME, null),
            users().history(UserSlug.ME, 1, 10, Extended.FULL, null, null),
            users().watchedShows(new UserSlug("sean"), null),
            shows().popular(1, 10, Extended.FULL),
            shows().trending(1, 10, null),
            shows().summary(show, Extended.FULL),
            shows().translations(show),
            shows().comments(show, 1, 10, Extended.FULL),
            shows().watchedProgress(show, true, true, true, null, Extended.FULL),
            shows().collectedProgress(show, null, null, null, null, null),
            shows().people(show),
            shows().ratings(show),
            shows().stats(show),
            shows().related(show, 1, 5, null),
            movies().summary(movie, Extended.FULL),
            movies().translation(movie, "es"),
            movies().ratings(movie),
            movies().stats(movie),
            seasons().summary(show, Extended.FULLEPISODES),
            seasons().season(show, 1, Extended.FULL),
            seasons().stats(show, 1),
            episodes().summary(show, 1, 1, Extended.FULL),
            episodes().ratings(show, 1, 1),
            episodes().stats(show, 1, 1),
            calendars().myShows(from, 14),
            calendars().newShows(from, 14),
            calendars().movies(from, 14),
            recommendations().shows(1, 10, Extended.FULL),
            people().summary("bryan-cranston", Extended.FULL),
            people().showCredits("bryan-cranston"),
            genres().shows(),
            search().idLookup(IdType.TVDB, "121361", Type.SHOW, Extended.FULL, 1, 5));
    for (Call<?> call : all) {
      same(body(call) != null, true);
    }
    same(body(movies().people(movie)).cast.getFirst().character.isBlank(), false);
    System.out.println("reads");
  }
}
