package io.github.traktcli.infrastructure.sandbox.routes;

import io.github.traktcli.infrastructure.sandbox.catalogue.TsvTable;
import io.github.traktcli.infrastructure.sandbox.json.JsonObject;
import io.github.traktcli.infrastructure.sandbox.library.Accounts;
import io.github.traktcli.infrastructure.sandbox.library.Library;
import io.github.traktcli.infrastructure.sandbox.server.Paging;
import io.github.traktcli.infrastructure.sandbox.server.Refusal;
import io.github.traktcli.infrastructure.sandbox.server.Reply;
import io.github.traktcli.infrastructure.sandbox.server.Request;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

/** All comments of all users; they live in the library of the sandbox's user. */
public final class Comments {

  public static final String ROWS = "comments";

  private static final int REVIEW_WORDS = 200;
  private static final int FEWEST_WORDS = 5;

  private static final String LIST = "list:";

  private final RouteContext context;
  private final PublicLists lists;

  Comments(RouteContext context, PublicLists lists) {
    this.context = context;
    this.lists = lists;
  }

  List<JsonObject> all() {
    return context
        .accounts()
        .read(Accounts.OWNER, library -> List.copyOf(library.rows(Library.COMMENTS)));
  }

  Optional<JsonObject> find(long id) {
    return all().stream().filter(row -> row.number("id").orElse(-1L) == id).findFirst();
  }

  static Optional<JsonObject> find(Library library, long id) {
    return library.rows(Library.COMMENTS).stream()
        .filter(row -> row.number("id").orElse(-1L) == id)
        .findFirst();
  }

  /** The top-level comments on an item, in the order that the path asks for. */
  Reply on(String key, Request request) {
    List<JsonObject> found =
        new ArrayList<>(
            all().stream()
                .filter(row -> key.equals(row.textOr("item", "")))
                .filter(row -> row.number("parent_id").orElse(0L) == 0)
                .toList());
    found.sort(order(request.optionalPart("sort").orElse("newest")));
    return page(found, request);
  }

  Reply page(List<JsonObject> found, Request request) {
    return Paging.of(request, 10, 250).of(found, row -> shape(row, request));
  }

  private Comparator<JsonObject> order(String sort) {
    Comparator<JsonObject> newest =
        Comparator.comparing((JsonObject row) -> row.textOr("created_at", "")).reversed();
    return switch (sort) {
      case "oldest" -> newest.reversed();
      case "likes", "likes_30" ->
          Comparator.comparingLong(this::likes).reversed().thenComparing(newest);
      case "highest", "rating" -> by("rating").thenComparing(newest);
      case "lowest" -> by("rating").reversed().thenComparing(newest);
      case "replies", "replies_30" ->
          Comparator.comparingLong((JsonObject row) -> replies(row).size())
              .reversed()
              .thenComparing(newest);
      default -> newest;
    };
  }

  private static Comparator<JsonObject> by(String member) {
    return Comparator.comparingLong((JsonObject row) -> row.number(member).orElse(0L)).reversed();
  }

  List<JsonObject> replies(JsonObject of) {
    long id = of.number("id").orElse(-1L);
    return all().stream().filter(row -> row.number("parent_id").orElse(0L) == id).toList();
  }

  long likes(JsonObject row) {
    return Likes.count(context, "comment:" + row.get("id"), row);
  }

  JsonObject shape(JsonObject row, Request request) {
    JsonObject json =
        new JsonObject()
            .with("id", row.get("id"))
            .with("parent_id", row.get("parent_id"))
            .with("created_at", row.get("created_at"))
            .with("updated_at", row.get("updated_at"))
            .with("comment", row.get("comment"))
            .with("spoiler", row.flag("spoiler"))
            .with("review", row.flag("review"))
            .with("replies", replies(row).size())
            .with("likes", likes(row))
            .with("language", "en")
            .with("user_rating", row.get("rating"))
            .with(
                "user_stats",
                new JsonObject()
                    .with("rating", row.get("rating"))
                    .with("play_count", 1)
                    .with("completed_count", 1))
            .with("user", context.users().shape(row.textOr("user", ""), request));
    row.object("gif").ifPresent(gif -> json.with("gif", gif));
    return json;
  }

  /** Puts the comment into a row, and on {@code extended=comments} the title that it is about. */
  JsonObject underTitle(JsonObject into, JsonObject row, Request request) {
    into.with("comment", shape(row, request));
    if (request.extended("comments")) {
      context
          .catalogue()
          .byKey(row.textOr("item", ":"))
          .ifPresent(
              item ->
                  context.shapes().nested(into.with("comment_type", item.type()), item, request));
    }
    return into;
  }

  /** The comment under its own name, beside the title or the list that it is about. */
  JsonObject withItem(JsonObject row, Request request) {
    JsonObject json = new JsonObject();
    String key = row.textOr("item", ":");
    if (key.startsWith(LIST)) {
      lists
          .find(Long.parseLong(key.substring(LIST.length())), request)
          .ifPresent(list -> json.with("type", "list").with("list", lists.shape(list, request)));
    }
    context
        .catalogue()
        .byKey(key)
        .ifPresent(item -> context.shapes().nested(json.with("type", item.type()), item, request));
    return json.with("comment", shape(row, request));
  }

  /**
   * Those of a feed: by kind of comment, kind of title, and with or without replies.
   *
   * @param wanted what else must hold
   */
  List<JsonObject> feed(Request request, Predicate<JsonObject> wanted) {
    String kind = request.optionalPart("comment_type").orElse("all");
    String type = request.optionalPart("type").orElse("all");
    String replies = request.parameter("include_replies").orElse("false");
    return all().stream()
        .filter(wanted)
        .filter(row -> !row.textOr("item", "").startsWith("watchlist:"))
        .filter(row -> !row.textOr("item", "").startsWith("favorites:"))
        .filter(row -> kind.equals("all") || kind.equals("reviews") == row.flag("review"))
        .filter(row -> type.equals("all") || row.textOr("item", "").startsWith(singular(type)))
        .filter(row -> isWanted(row.number("parent_id").orElse(0L) != 0, replies))
        .toList();
  }

  private static boolean isWanted(boolean reply, String replies) {
    return switch (replies) {
      case "true" -> true;
      case "only" -> reply;
      default -> !reply;
    };
  }

  private static String singular(String type) {
    return type.endsWith("s") ? type.substring(0, type.length() - 1) + ":" : type + ":";
  }

  /**
   * Checks the text and says whether it is long enough for a review.
   *
   * @param pictured whether there is a moving picture, beside which there may be no text at all
   * @throws Refusal 422 for texts that break the rules
   */
  static boolean isReview(String text, boolean pictured) {
    int words = text.isBlank() ? 0 : TsvTable.split(text.strip(), ' ').size();
    if (words == 0 && pictured) {
      return false;
    }
    if (words < FEWEST_WORDS) {
      throw new Refusal(Reply.invalid("comment", "must have at least 5 words"));
    }
    if (text.toLowerCase(Locale.ROOT).contains("download my app")) {
      throw new Refusal(Reply.invalid("comment", "must not advertise"));
    }
    return words >= REVIEW_WORDS;
  }
}
