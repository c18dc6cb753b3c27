package io.github.traktcli.infrastructure.sandbox.routes;

import io.github.traktcli.infrastructure.sandbox.catalogue.SandboxEpisode;
import io.github.traktcli.infrastructure.sandbox.catalogue.SandboxItem;
import io.github.traktcli.infrastructure.sandbox.catalogue.SandboxPerson;
import io.github.traktcli.infrastructure.sandbox.catalogue.SandboxSeason;
import io.github.traktcli.infrastructure.sandbox.catalogue.SandboxTitle;
import io.github.traktcli.infrastructure.sandbox.catalogue.TsvTable;
import io.github.traktcli.infrastructure.sandbox.json.JsonObject;
import io.github.traktcli.infrastructure.sandbox.library.ItemList;
import io.github.traktcli.infrastructure.sandbox.library.Library;
import io.github.traktcli.infrastructure.sandbox.server.Paging;
import io.github.traktcli.infrastructure.sandbox.server.Reply;
import io.github.traktcli.infrastructure.sandbox.server.Request;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.ToIntFunction;

/** Answers with the items of a list: of the wanted types, sorted, filtered and cut into pages. */
final class ListReader {

  private static final Set<String> VIP_SORTS =
      Set.of(
          "imdb_rating",
          "tmdb_rating",
          "rt_tomatometer",
          "rt_audience",
          "metascore",
          "votes",
          "imdb_votes",
          "tmdb_votes");

  /** An entry, its place, and the title that it names. */
  private record Item(JsonObject entry, int rank, SandboxItem media) {

    Optional<SandboxTitle> title() {
      return switch (media) {
        case SandboxTitle title -> Optional.of(title);
        case SandboxSeason season -> Optional.of(season.show());
        case SandboxEpisode episode -> Optional.of(episode.show());
        case SandboxPerson ignored -> Optional.empty();
      };
    }

    String name() {
      return media instanceof SandboxPerson person
          ? person.name()
          : title().map(SandboxTitle::title).orElse("");
    }
  }

  private final RouteContext context;

  ListReader(RouteContext context) {
    this.context = context;
  }

  /**
   * Reads a list as a request wants it.
   *
   * @param list what to read; its own sort order holds where the request names none
   * @param library of the user whose ratings and plays some orders go by
   */
  Reply read(ItemList list, Library library, Request request) {
    String ownSort = list.state().textOr("sort_by", "rank");
    String ownHow = list.state().textOr("sort_how", "asc");
    String sort =
        request.optionalPart("sort_by").or(() -> request.parameter("sort_by")).orElse(ownSort);
    String how =
        request.optionalPart("sort_how").or(() -> request.parameter("sort_how")).orElse(ownHow);
    String applied = VIP_SORTS.contains(sort) && !context.options().vip() ? "rank" : sort;
    List<Item> items = items(list, request.optionalPart("type").orElse("all"));
    items.sort(order(applied, library));
    if (applied.equals("random")) {
      Collections.shuffle(items, new Random(context.today().now().getEpochSecond()));
    } else if (how.equals("desc")) {
      Collections.reverse(items);
    }
    int unfiltered = items.size();
    TitleFilters filters = context.filters(request);
    items.removeIf(item -> !filters.accept(item.media()));
    return Paging.of(request)
        .of(items, item -> shape(item, request))
        // As on the real service, the count does not know of the filters.
        .header("X-Pagination-Item-Count", unfiltered)
        .header("X-Sort-By", ownSort)
        .header("X-Sort-How", ownHow)
        .header("X-Applied-Sort-By", applied)
        .header("X-Applied-Sort-How", how);
  }

  private List<Item> items(ItemList list, String types) {
    List<String> wanted = TsvTable.split(types, ',');
    List<Item> items = new ArrayList<>();
    int rank = 0;
    for (JsonObject entry : list.state().objects("items")) {
      rank++;
      Optional<SandboxItem> media = context.catalogue().byKey(entry.textOr("item", ":"));
      if (media.isPresent() && isWanted(media.get(), wanted)) {
        items.add(new Item(entry, rank, media.get()));
      }
    }
    return items;
  }

  private static boolean isWanted(SandboxItem media, List<String> types) {
    return types.contains("all")
        || types.contains(SyncItems.groupOf(media))
        || types.contains(media.type())
        || (types.contains("media") && media instanceof SandboxTitle);
  }

  private JsonObject shape(Item item, Request request) {
    JsonObject json =
        new JsonObject()
            .with("rank", item.rank())
            .with("id", item.entry().get("id"))
            .with("listed_at", item.entry().get("listed_at"))
            .with("notes", item.entry().get("notes"))
            .with("type", item.media().type());
    return context.shapes().nested(json, item.media(), request);
  }

  private Comparator<Item> order(String sort, Library library) {
    return switch (sort) {
      case "added" -> Comparator.comparing(item -> item.entry().textOr("listed_at", ""));
      case "title" -> Comparator.comparing(item -> SearchRoutes.plain(sortable(item.name())));
      case "released" ->
          Comparator.comparing(
              item -> item.title().map(SandboxTitle::released).orElse(Instant.MAX));
      case "runtime" -> by(SandboxTitle::runtime);
      case "popularity", "votes", "imdb_votes", "tmdb_votes" -> by(SandboxTitle::votes);
      case "percentage",
          "imdb_rating",
          "tmdb_rating",
          "rt_tomatometer",
          "rt_audience",
          "metascore" ->
          Comparator.comparingDouble(item -> item.title().map(SandboxTitle::rating).orElse(0.0));
      case "my_rating" ->
          Comparator.comparingLong(item -> library.ratingOf(item.media().key()).orElse(0L));
      case "watched" -> Comparator.comparing(item -> library.hasWatched(item.media().key()));
      case "collected" ->
          Comparator.comparing(item -> library.has("collection", item.media().key()));
      default -> Comparator.comparingInt(Item::rank);
    };
  }

  private static Comparator<Item> by(ToIntFunction<SandboxTitle> fact) {
    return Comparator.comparingInt(item -> item.title().map(fact::applyAsInt).orElse(0));
  }

  private static String sortable(String name) {
    return name.startsWith("The ") ? name.substring(4) : name;
  }
}
