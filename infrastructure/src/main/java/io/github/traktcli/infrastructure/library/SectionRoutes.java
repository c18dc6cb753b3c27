package io.github.traktcli.infrastructure.library;

import io.github.traktcli.application.library.LibraryQuery;
import io.github.traktcli.domain.library.Ability;
import io.github.traktcli.domain.library.EntryType;
import io.github.traktcli.domain.library.LibrarySection;
import io.github.traktcli.domain.library.SortBy;
import io.github.traktcli.domain.library.SortHow;
import io.github.traktcli.domain.library.Sorting;
import io.github.traktcli.domain.media.MediaItem;
import io.github.traktcli.infrastructure.http.TraktRequest;
import io.github.traktcli.infrastructure.http.TraktRequest.Authorization;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Where each kind of section is at Trakt. */
final class SectionRoutes {

  private static final String SIGNED_IN = "me";

  private SectionRoutes() {}

  /** Returns where a section is written to, with further pieces of the path. */
  static String[] path(LibrarySection section, String... more) {
    List<String> path = new ArrayList<>(written(section));
    path.addAll(List.of(more));
    return path.toArray(String[]::new);
  }

  private static List<String> written(LibrarySection section) {
    return switch (section) {
      case LibrarySection.OfAccount account -> List.of("sync", account.kind().traktName());
      case LibrarySection.Hidden(var place) -> List.of("users", "hidden", place.traktName());
      case LibrarySection.OfList(String owner, String list, String _) ->
          owner.isEmpty()
              ? List.of("lists", list, "items")
              : List.of("users", owner, "lists", list, "items");
    };
  }

  /** Returns the request for entries. */
  static TraktRequest entries(LibraryQuery query) {
    TraktRequest request =
        switch (query.section()) {
          case LibrarySection.OfAccount account -> ofAccount(account, query);
          case LibrarySection.Hidden hidden ->
              TraktRequest.get(path(hidden))
                  .authorized(Authorization.REQUIRED)
                  .with("type", query.type() == EntryType.ALL ? "" : singular(query.type()));
          case LibrarySection.OfList list -> ofList(list, query);
        };
    return request.with("extended", String.join(",", query.extended()));
  }

  private static TraktRequest ofAccount(LibrarySection.OfAccount section, LibraryQuery query) {
    List<String> path = new ArrayList<>();
    boolean whole = query.type() == EntryType.MEDIA && section.kind().can(Ability.SORTED);
    if (query.user().isPresent() || whole) {
      path.add("users");
      path.add(query.user().orElse(SIGNED_IN));
    } else {
      path.add("sync");
    }
    path.add(section.kind().traktName());
    boolean mine = query.user().isEmpty();
    TraktRequest request =
        switch (section.kind()) {
          case WATCHLIST, FAVORITES -> whole ? media(path, query) : sorted(path, query);
          case COLLECTION -> request(path, List.of(query.type().traktName()));
          case HISTORY -> history(path, query);
          case RATINGS -> request(path, ratings(query));
          case LIST, HIDDEN -> throw new IllegalStateException(section + " is no such section");
        };
    return mine || whole ? request.authorized(Authorization.REQUIRED) : request;
  }

  /** Favorites of both kinds have a request of their own, with the direction in the query. */
  private static TraktRequest media(List<String> path, LibraryQuery query) {
    SortBy by = query.sorting().by().orElse(SortBy.RANK);
    return request(path, List.of("media", by.traktName()))
        .with("sort_how", query.sorting().how().map(SortHow::traktName).orElse(""));
  }

  private static TraktRequest sorted(List<String> path, LibraryQuery query) {
    return request(path, choice(query.type().traktName(), query));
  }

  private static TraktRequest ofList(LibrarySection.OfList list, LibraryQuery query) {
    String type = query.type() == EntryType.ALL ? "all" : singular(query.type());
    return request(written(list), choice(type, query));
  }

  private static TraktRequest history(List<String> path, LibraryQuery query) {
    List<String> choice = new ArrayList<>();
    Optional<String> id = query.title().map(MediaItem::ids).flatMap(ids -> ids.key());
    if (query.type() != EntryType.ALL) {
      choice.add(query.type().traktName());
      id.ifPresent(choice::add);
    }
    return request(path, choice)
        .with("start_at", query.during().from().map(SectionRoutes::moment).orElse(""))
        .with("end_at", query.during().until().map(SectionRoutes::lastMoment).orElse(""));
  }

  private static List<String> ratings(LibraryQuery query) {
    List<String> choice = new ArrayList<>();
    if (query.type() != EntryType.ALL || !query.ratings().isEmpty()) {
      choice.add(query.type().traktName());
    }
    if (!query.ratings().isEmpty()) {
      choice.add(query.ratings().stream().map(String::valueOf).collect(Collectors.joining(",")));
    }
    return choice;
  }

  /** Returns the optional pieces of the path; each needs those before it. */
  private static List<String> choice(String type, LibraryQuery query) {
    Sorting sorting = query.sorting();
    boolean sorted = sorting.by().isPresent() || sorting.how().isPresent();
    List<String> choice = new ArrayList<>();
    if (sorted || query.type() != EntryType.ALL) {
      choice.add(type);
    }
    if (sorted) {
      choice.add(sorting.by().orElse(SortBy.RANK).traktName());
    }
    sorting.how().map(SortHow::traktName).ifPresent(choice::add);
    return choice;
  }

  private static TraktRequest request(List<String> path, List<String> choice) {
    List<String> whole = new ArrayList<>(path);
    whole.addAll(choice);
    return TraktRequest.get(whole.toArray(String[]::new));
  }

  private static String singular(EntryType type) {
    return switch (type) {
      case MOVIES -> "movie";
      case SHOWS -> "show";
      case SEASONS -> "season";
      case EPISODES -> "episode";
      case PEOPLE -> "person";
      case ALL, MEDIA -> type.traktName();
    };
  }

  /** Trakt counts the end in. */
  private static String lastMoment(Instant end) {
    return moment(end.minusMillis(1));
  }

  private static String moment(Instant moment) {
    return moment.truncatedTo(ChronoUnit.MILLIS).toString();
  }
}
