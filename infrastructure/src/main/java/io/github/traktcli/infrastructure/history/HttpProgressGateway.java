package io.github.traktcli.infrastructure.history;

import static java.util.Objects.requireNonNullElseGet;

import io.github.traktcli.application.document.Document;
import io.github.traktcli.application.document.Sourced;
import io.github.traktcli.application.history.ProgressGateway;
import io.github.traktcli.application.page.Listing;
import io.github.traktcli.domain.history.Intent;
import io.github.traktcli.domain.history.ShowProgress;
import io.github.traktcli.domain.history.UpNextOrder;
import io.github.traktcli.domain.history.WatchedTitle;
import io.github.traktcli.domain.history.WatchedType;
import io.github.traktcli.domain.media.Ids;
import io.github.traktcli.domain.media.Show;
import io.github.traktcli.domain.page.PageRequest;
import io.github.traktcli.infrastructure.http.TraktHttp;
import io.github.traktcli.infrastructure.http.TraktRequest;
import io.github.traktcli.infrastructure.http.TraktRequest.Authorization;
import io.github.traktcli.infrastructure.media.ShowDto;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The progress of the user who is signed in, over HTTP. */
public final class HttpProgressGateway implements ProgressGateway {

  private final TraktHttp http;

  /** Makes the adapter; nothing is sent yet. */
  public HttpProgressGateway(TraktHttp http) {
    this.http = http;
  }

  @Override
  public Listing<ShowProgress> upNext(UpNextOrder order, PageRequest page) {
    TraktRequest request =
        inFull(progress("up_next"))
            .with("include_stats", true)
            .authorized(Authorization.REQUIRED_LIMITED);
    return rows(sorted(request, order), page);
  }

  @Override
  public Listing<ShowProgress> upNext(Intent intent, UpNextOrder order, PageRequest page) {
    TraktRequest request =
        progress("up_next_nitro")
            .with("intent", intent.traktName())
            .authorized(Authorization.REQUIRED_LIMITED);
    return rows(sorted(request, order), page);
  }

  @Override
  public Listing<ShowProgress> all(LeftOut leftOut, UpNextOrder order, PageRequest page) {
    TraktRequest all = inFull(progress("watched"));
    TraktRequest request =
        switch (leftOut) {
          case NONE -> all;
          case COMPLETED -> all.with("hide_completed", true);
          case NOT_COMPLETED -> all.with("hide_not_completed", true);
          case NOT_RESET -> all.with("only_rewatching", true);
        };
    return rows(sorted(request, order), page);
  }

  @Override
  public Listing<WatchedTitle> watched(
      WatchedType type, Optional<String> user, Optional<String> extended, PageRequest page) {
    TraktRequest request =
        user.map(slug -> TraktRequest.get("users", slug, "watched", type.traktName()))
            .orElseGet(
                () ->
                    TraktRequest.get("sync", "watched", type.traktName())
                        .authorized(Authorization.REQUIRED));
    return http.readPages(
        request.with("extended", extended.orElse("")),
        page,
        WatchedTitleDto.class,
        WatchedTitleDto::toDomain);
  }

  @Override
  public Listing<Show> watchedShows() {
    return http.readPages(
        inFull(TraktRequest.get("sync", "watched", "shows").authorized(Authorization.REQUIRED)),
        PageRequest.whole(),
        RowDto.class,
        RowDto::ofShow);
  }

  @Override
  public Sourced<ShowProgress> of(Sourced<Show> show) {
    String key = show.value().ids().key().orElseThrow();
    TraktRequest request =
        inFull(TraktRequest.get("shows", key, "progress", "watched"))
            .with("include_stats", true)
            .authorized(Authorization.REQUIRED);
    Sourced<ShowProgress> progress =
        http.read(request, ShowProgressDto.class, dto -> dto.ofShow(show.value()));
    return new Sourced<>(progress.value(), joined(show.source(), progress.source()));
  }

  /** Puts the progress into the document of its show, which has members already. */
  private static Document joined(Document show, Document progress) {
    String members = show.json().strip();
    return new Document(
        members.substring(0, members.length() - 1) + ",\"progress\":" + progress.json() + "}");
  }

  private static TraktRequest progress(String which) {
    return TraktRequest.get("sync", "progress", which).authorized(Authorization.REQUIRED);
  }

  private static TraktRequest inFull(TraktRequest request) {
    return request.with("extended", "full");
  }

  /** Of the orders, Trakt documents the direction, and one property as an example. */
  private static TraktRequest sorted(TraktRequest request, UpNextOrder order) {
    return request
        .with("sort_by", order == UpNextOrder.ADDED ? order.word() : "")
        .with("sort_how", "desc");
  }

  private Listing<ShowProgress> rows(TraktRequest request, PageRequest page) {
    return http.readPages(request, page, RowDto.class, RowDto::toDomain);
  }

  /** A show with what is said of it. */
  record RowDto(@Nullable ShowDto show, @Nullable ShowProgressDto progress) {

    private Show ofShow() {
      return show == null ? Show.of(null, null, Ids.NONE) : show.toDomain();
    }

    private ShowProgress toDomain() {
      return requireNonNullElseGet(progress, RowDto::nothing).ofShow(ofShow());
    }

    private static ShowProgressDto nothing() {
      return new ShowProgressDto(
          null, null, null, null, null, null, List.of(), List.of(), null, null, null);
    }
  }
}
