package io.github.traktcli.infrastructure.catalog;

import io.github.traktcli.application.catalog.MyTitles;
import io.github.traktcli.application.document.Sourced;
import io.github.traktcli.application.page.Listing;
import io.github.traktcli.domain.catalog.WatchedByMe;
import io.github.traktcli.domain.history.SeasonProgress;
import io.github.traktcli.domain.history.ShowProgress;
import io.github.traktcli.domain.media.MediaItem;
import io.github.traktcli.domain.page.PageRequest;
import io.github.traktcli.infrastructure.history.ShowProgressDto;
import io.github.traktcli.infrastructure.http.TraktHttp;
import io.github.traktcli.infrastructure.http.TraktRequest;
import io.github.traktcli.infrastructure.http.TraktRequest.Authorization;
import io.github.traktcli.infrastructure.json.Timestamps;
import io.github.traktcli.infrastructure.media.TitlePath;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The user's plays and progress over HTTP, one call each. */
public final class HttpMyTitles implements MyTitles {

  private final TraktHttp http;

  /** Makes the adapter; nothing is sent yet. */
  public HttpMyTitles(TraktHttp http) {
    this.http = http;
  }

  @Override
  public WatchedByMe.Plays plays(MediaItem title) {
    String id = title.ids().key().orElseThrow();
    Listing<Optional<Instant>> plays =
        http.readPages(
            TraktRequest.get("sync", "history", title.type().plural(), id)
                .authorized(Authorization.REQUIRED),
            new PageRequest.Single(1, 1),
            PlayDto.class,
            play -> Optional.ofNullable(Timestamps.instant(play.watchedAt)));
    List<Sourced<Optional<Instant>>> last = plays.toList();
    return new WatchedByMe.Plays(
        plays.total().orElse(last.size()),
        last.stream().flatMap(play -> play.value().stream()).findFirst().orElse(null));
  }

  @Override
  public WatchedByMe.Progress progress(MediaItem.OfShow show) {
    List<String> path = new ArrayList<>(TitlePath.of(show));
    path.addAll(List.of("progress", "watched"));
    return http.read(
            TraktRequest.get(path.toArray(String[]::new)).authorized(Authorization.REQUIRED),
            ShowProgressDto.class,
            progress -> ofMine(progress.of(show).sinceReset()))
        .value();
  }

  private static WatchedByMe.Progress ofMine(ShowProgress progress) {
    Map<Integer, WatchedByMe.OfSeason> bySeason = new HashMap<>();
    for (SeasonProgress season : progress.seasons()) {
      if (season.number() != null && season.aired() != null && season.completed() != null) {
        bySeason.put(season.number(), new WatchedByMe.OfSeason(season.aired(), season.completed()));
      }
    }
    return new WatchedByMe.Progress(
        progress.aired(), progress.completed(), progress.lastAt(), bySeason, progress.next());
  }

  /** A play. */
  record PlayDto(@Nullable String watchedAt) {}
}
