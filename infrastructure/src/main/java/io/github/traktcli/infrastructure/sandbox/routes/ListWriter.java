package io.github.traktcli.infrastructure.sandbox.routes;

import io.github.traktcli.infrastructure.sandbox.catalogue.SandboxItem;
import io.github.traktcli.infrastructure.sandbox.json.JsonObject;
import io.github.traktcli.infrastructure.sandbox.library.ItemList;
import io.github.traktcli.infrastructure.sandbox.library.Library;
import io.github.traktcli.infrastructure.sandbox.server.Refusal;
import io.github.traktcli.infrastructure.sandbox.server.Reply;
import io.github.traktcli.infrastructure.sandbox.server.Request;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Adds to lists, takes from them, puts them into order and notes things down on them. */
final class ListWriter {

  private static final int MOST_NOTE_CHARACTERS = 500;

  private final RouteContext context;

  ListWriter(RouteContext context) {
    this.context = context;
  }

  /**
   * Adds what the body names.
   *
   * @param groups the kinds that the list takes
   * @param limit how many items the list may have
   * @param added hears of each item that was not there before
   * @throws Refusal 420 when it would have more
   */
  Reply add(
      Library library,
      ItemList list,
      Request request,
      List<String> groups,
      int limit,
      Consumer<SandboxItem> added) {
    SyncItems body = SyncItems.read(request.body(), context.catalogue(), groups);
    JsonObject counted = SyncItems.counters(groups);
    JsonObject existing = SyncItems.counters(groups);
    long fresh =
        body.found().stream()
            .map(each -> each.item().key())
            .distinct()
            .filter(key -> !list.contains(key))
            .count();
    if (list.size() + fresh > limit) {
      throw new Refusal(
          Reply.of(420)
              .header("X-Account-Limit", limit)
              .header("X-VIP-User", context.options().vip())
              .header("X-Upgrade-URL", "https://app.trakt.tv/vip"));
    }
    Instant now = context.today().now();
    for (SyncItems.Found each : body.found()) {
      if (list.contains(each.item().key())) {
        SyncItems.count(existing, each.item());
      } else {
        list.add(library.newId(), each.item().key(), notes(each.asked()), now);
        SyncItems.count(counted, each.item());
        added.accept(each.item());
      }
    }
    return Reply.json(
        201,
        new JsonObject()
            .with("added", counted)
            .with("existing", existing)
            .with("not_found", body.notFound())
            .with("list", summary(list, now)));
  }

  /**
   * Removes what the body names.
   *
   * @param removed hears of each item that was there
   */
  Reply remove(ItemList list, Request request, List<String> groups, Consumer<SandboxItem> removed) {
    SyncItems body = SyncItems.read(request.body(), context.catalogue(), groups);
    JsonObject deleted = SyncItems.counters(groups);
    Instant now = context.today().now();
    for (SyncItems.Found each : body.found()) {
      if (list.remove(each.item().key(), now)) {
        SyncItems.count(deleted, each.item());
        removed.accept(each.item());
      }
    }
    return Reply.json(
        new JsonObject()
            .with("deleted", deleted)
            .with("not_found", body.notFound())
            .with("list", summary(list, now)));
  }

  Reply reorder(ItemList list, Request request) {
    Instant now = context.today().now();
    ItemList.Reordered done = list.reorder(request.body().numbers("rank"), now);
    return Reply.json(
        new JsonObject()
            .with("updated", done.updated())
            .with("skipped_ids", done.skipped())
            .with("list", summary(list, now)));
  }

  Reply note(ItemList list, Request request) {
    Optional<String> notes = notes(request.body());
    JsonObject entry =
        list.entry(request.numberPart("list_item_id")).orElseThrow(Refusal::notFound);
    entry.with("notes", notes.orElse(null));
    return Reply.of(204);
  }

  private static Optional<String> notes(JsonObject asked) {
    Optional<String> notes = asked.text("notes").filter(text -> !text.isEmpty());
    if (notes.filter(text -> text.length() > MOST_NOTE_CHARACTERS).isPresent()) {
      throw new Refusal(Reply.invalid("notes", "must have 500 characters at most"));
    }
    return notes;
  }

  private static JsonObject summary(ItemList list, Instant now) {
    return new JsonObject().with("updated_at", now).with("item_count", list.size());
  }
}
