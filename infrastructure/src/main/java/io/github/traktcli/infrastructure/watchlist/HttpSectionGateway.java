package io.github.traktcli.infrastructure.watchlist;

import io.github.traktcli.application.document.Sourced;
import io.github.traktcli.application.library.SyncAnswer;
import io.github.traktcli.application.library.SyncItem;
import io.github.traktcli.application.page.Listing;
import io.github.traktcli.application.watchlist.SectionChange;
import io.github.traktcli.application.watchlist.SectionGateway;
import io.github.traktcli.application.watchlist.SectionListing;
import io.github.traktcli.application.watchlist.SectionQuery;
import io.github.traktcli.domain.library.ListEntry;
import io.github.traktcli.domain.library.SortBy;
import io.github.traktcli.domain.library.SortHow;
import io.github.traktcli.domain.library.Sorting;
import io.github.traktcli.domain.page.PageRequest;
import io.github.traktcli.domain.social.Comment;
import io.github.traktcli.domain.watchlist.CommentSort;
import io.github.traktcli.domain.watchlist.EntryType;
import io.github.traktcli.domain.watchlist.Section;
import io.github.traktcli.domain.watchlist.SectionSettings;
import io.github.traktcli.infrastructure.http.TraktAnswer;
import io.github.traktcli.infrastructure.http.TraktHttp;
import io.github.traktcli.infrastructure.http.TraktRequest;
import io.github.traktcli.infrastructure.http.TraktRequest.Authorization;
import io.github.traktcli.infrastructure.library.ListEntryDto;
import io.github.traktcli.infrastructure.library.RankDto;
import io.github.traktcli.infrastructure.library.SyncAnswerDto;
import io.github.traktcli.infrastructure.library.SyncBody;
import io.github.traktcli.infrastructure.social.CommentDto;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/** The watchlist and the favorites over HTTP. Section "Sync" of the contract. */
public final class HttpSectionGateway implements SectionGateway {

  private static final String SIGNED_IN = "me";

  private final TraktHttp http;

  /** Makes the adapter; nothing is sent yet. */
  public HttpSectionGateway(TraktHttp http) {
    this.http = http;
  }

  @Override
  public SectionListing entries(SectionQuery query) {
    AtomicReference<Optional<String>> sortedBy = new AtomicReference<>(Optional.empty());
    Listing<ListEntry> entries =
        http.readPages(
            request(query),
            query.page(),
            ListEntryDto.class,
            ListEntryDto::toDomain,
            answer -> sortedBy.set(sortedBy(answer)));
    return new SectionListing(entries, sortedBy::get);
  }

  @Override
  public SyncAnswer add(Section section, List<SyncItem> batch) {
    return answer(TraktRequest.post(SyncBody.of(batch), "sync", section.traktName()));
  }

  @Override
  public SyncAnswer remove(Section section, List<SyncItem> batch) {
    return answer(TraktRequest.post(SyncBody.of(batch), "sync", section.traktName(), "remove"));
  }

  @Override
  public void reorder(Section section, List<Long> order) {
    http.send(TraktRequest.post(new RankDto(order), "sync", section.traktName(), "reorder"));
  }

  @Override
  public void note(Section section, long entry, String notes) {
    http.send(
        TraktRequest.put(new NotesDto(notes), "sync", section.traktName(), Long.toString(entry)));
  }

  @Override
  public Sourced<SectionSettings> edit(Section section, SectionChange change) {
    return http.read(
        TraktRequest.put(SectionChangeDto.of(change), "sync", section.traktName()),
        SectionSettingsDto.class,
        SectionSettingsDto::toDomain);
  }

  @Override
  public Listing<Comment> comments(
      Section section, Optional<String> user, CommentSort sort, PageRequest page) {
    TraktRequest request =
        TraktRequest.get(
            "users", user.orElse(SIGNED_IN), section.traktName(), "comments", sort.traktName());
    return http.readPages(
        user.isEmpty() ? request.authorized(Authorization.REQUIRED) : request,
        page,
        CommentDto.class,
        CommentDto::toDomain);
  }

  private SyncAnswer answer(TraktRequest request) {
    return http.read(request, SyncAnswerDto.class, SyncAnswerDto::toAnswer).value();
  }

  private static TraktRequest request(SectionQuery query) {
    if (query.type() == EntryType.MEDIA) {
      return media(query);
    }
    List<String> path = new ArrayList<>();
    if (query.user().isPresent()) {
      path.add("users");
      path.add(query.user().get());
    } else {
      path.add("sync");
    }
    path.add(query.section().traktName());
    path.addAll(choice(query.type(), query.sorting()));
    TraktRequest request = TraktRequest.get(path.toArray(String[]::new));
    return extended(
        query, query.user().isEmpty() ? request.authorized(Authorization.REQUIRED) : request);
  }

  /** Returns the optional pieces of the path; each needs those before it. */
  private static List<String> choice(EntryType type, Sorting sorting) {
    boolean sorted = sorting.by().isPresent() || sorting.how().isPresent();
    List<String> choice = new ArrayList<>();
    if (sorted || type != EntryType.ALL) {
      choice.add(type.traktName());
    }
    if (sorted) {
      choice.add(sorting.by().orElse(SortBy.RANK).traktName());
    }
    sorting.how().map(SortHow::traktName).ifPresent(choice::add);
    return choice;
  }

  /** Favorites of both kinds have a request of their own, with the direction in the query. */
  private static TraktRequest media(SectionQuery query) {
    SortBy by = query.sorting().by().orElse(SortBy.RANK);
    return extended(
        query,
        TraktRequest.get(
                "users",
                query.user().orElse(SIGNED_IN),
                query.section().traktName(),
                "media",
                by.traktName())
            .authorized(Authorization.REQUIRED)
            .with("sort_how", query.sorting().how().map(SortHow::traktName).orElse("")));
  }

  private static TraktRequest extended(SectionQuery query, TraktRequest request) {
    return request.with("extended", String.join(",", query.extended()));
  }

  /** The header for what was really applied has been seen to be missing. */
  private static Optional<String> sortedBy(TraktAnswer answer) {
    return answer.header("X-Applied-Sort-By").or(() -> answer.header("X-Sort-By"));
  }
}
