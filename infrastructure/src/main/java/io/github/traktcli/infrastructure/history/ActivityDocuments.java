package io.github.traktcli.infrastructure.history;

import io.github.traktcli.application.document.Document;
import io.github.traktcli.application.document.Sourced;
import io.github.traktcli.application.failure.TraktException;
import io.github.traktcli.application.failure.TraktFailure;
import io.github.traktcli.application.history.ActivityGateway;
import io.github.traktcli.application.history.SeenActivities;
import io.github.traktcli.domain.history.Activities;
import io.github.traktcli.infrastructure.http.TraktHttp;
import io.github.traktcli.infrastructure.http.TraktRequest;
import io.github.traktcli.infrastructure.http.TraktRequest.Authorization;
import io.github.traktcli.infrastructure.json.Json;
import io.github.traktcli.infrastructure.json.UnreadableJson;
import io.github.traktcli.infrastructure.store.PrivateFiles;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Activities as Trakt sends them, over HTTP and in files. */
public final class ActivityDocuments implements ActivityGateway, SeenActivities {

  private final Supplier<TraktHttp> http;

  /**
   * Makes the adapter.
   *
   * @param http asked for when something is sent
   */
  public ActivityDocuments(Supplier<TraktHttp> http) {
    this.http = http;
  }

  @Override
  public Sourced<Activities> last() {
    return http.get()
        .read(
            TraktRequest.get("sync", "last_activities").authorized(Authorization.REQUIRED),
            Map.class,
            ActivityDocuments::activities);
  }

  @Override
  public Optional<Activities> read(String file) {
    return PrivateFiles.read(path(file)).map(text -> kept(file, text));
  }

  @Override
  public void write(String file, Document activities) {
    PrivateFiles.write(path(file), activities.json() + "\n");
  }

  private static Path path(String file) {
    try {
      return Path.of(file);
    } catch (InvalidPathException e) {
      throw unusable(file, "it is no name of a file", e);
    }
  }

  private static Activities kept(String file, String text) {
    Activities kept;
    try {
      kept = activities(Json.readMap(text));
    } catch (UnreadableJson e) {
      throw unusable(file, "it holds something else than activities", e);
    }
    if (kept.moments().isEmpty()) {
      throw unusable(file, "it holds something else than activities", null);
    }
    return kept;
  }

  private static TraktException unusable(String file, String why, @Nullable Exception cause) {
    return new TraktException(new TraktFailure.LocalState(file, why), cause);
  }

  private static Activities activities(Map<?, ?> document) {
    Map<String, String> moments = new LinkedHashMap<>();
    document.forEach(
        (part, value) -> {
          if (value instanceof String moment) {
            moments.put(part.toString(), moment);
          } else if (value instanceof Map<?, ?> kinds) {
            kinds.forEach(
                (kind, moment) -> {
                  if (moment instanceof String text) {
                    moments.put(part + "." + kind, text);
                  }
                });
          }
        });
    return new Activities(moments);
  }
}
