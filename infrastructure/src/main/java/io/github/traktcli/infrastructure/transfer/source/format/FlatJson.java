package io.github.traktcli.infrastructure.transfer.source.format;

import io.github.traktcli.domain.transfer.ImportKind;
import io.github.traktcli.domain.transfer.ImportOrigin;
import io.github.traktcli.infrastructure.transfer.source.file.JsonEntries;
import io.github.traktcli.infrastructure.transfer.source.file.Probe;
import io.github.traktcli.infrastructure.transfer.source.file.Probe.Json;
import io.github.traktcli.infrastructure.transfer.source.value.Refusal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import tools.jackson.databind.JsonNode;

/**
 * JSON of entries that have the usual names, in an array or one a line; entries of Trakt's API may
 * be among them.
 */
final class FlatJson implements ImportFormat {

  private static final List<String> OBJECTS =
      List.of("movie", "show", "season", "episode", "person");

  @Override
  public String name() {
    return "json";
  }

  @Override
  public Set<String> names() {
    return Set.of("json", "ndjson", "jsonl");
  }

  @Override
  public Optional<Claim> claim(Probe file) {
    if (!(file.shape() instanceof Json json)) {
      return Optional.empty();
    }
    boolean known =
        Arrays.stream(FlatEntry.IDENTITIES).anyMatch(json.members()::contains)
            || json.has("id", "title")
            || json.has("ids")
            || OBJECTS.stream().anyMatch(json.members()::contains);
    return known && (json.root() != Json.Root.OBJECT || hasAction(json))
        ? Optional.of(
            new Claim(
                json.root() == Json.Root.ARRAY ? "json" : "ndjson",
                "its entries have the usual members"))
        : Optional.empty();
  }

  private static boolean hasAction(Json json) {
    return Arrays.stream(FlatEntry.ACTIONS).anyMatch(json.members()::contains);
  }

  @Override
  public void read(List<Part> parts, Desk desk) {
    for (Part part : parts) {
      if (part.file().shape() instanceof Json json) {
        new Reading(part.file(), json, desk).read();
      }
    }
  }

  /** One reading of one file. */
  private static final class Reading {

    private final Probe file;
    private final Json json;
    private final Desk desk;
    private final TraktPages pages;
    private final FlatEntry entries;

    Reading(Probe file, Json json, Desk desk) {
      this.file = file;
      this.json = json;
      this.desk = desk;
      this.pages = new TraktPages(desk);
      this.entries =
          new FlatEntry(
              desk,
              json.has("type"),
              !hasAction(json),
              false,
              file.file().stem(),
              text -> desk.moments().read(text));
    }

    void read() {
      if (json.root() == Json.Root.ARRAY) {
        BiConsumer<String, JsonNode> each =
            (path, node) -> entry(node, ImportOrigin.path(file.name(), path));
        JsonEntries.read(file, Map.of("$", each));
      } else {
        JsonEntries.lines(
            file,
            (number, line, node) -> {
              ImportOrigin at = ImportOrigin.row(file.name(), number, line);
              if (node == null) {
                desk.put(Refusal.invalid("bad_json", "").at(at, null));
              } else {
                entry(node, at);
              }
            });
      }
    }

    private void entry(JsonNode node, ImportOrigin at) {
      desk.attempt(
          at,
          null,
          () -> {
            if (!node.isObject()) {
              throw Refusal.invalid("null_entry", "");
            }
            if (OBJECTS.stream().anyMatch(name -> node.path(name).isObject())) {
              ofTrakt(node, at);
            } else {
              entries.read(names -> text(node, names), node.isEmpty(), at);
            }
          });
    }

    /** Ids may lie below a member of their own. */
    private static String text(JsonNode node, String... names) {
      String text = JsonCells.text(node, names);
      for (String below : List.of("ids", "id")) {
        if (text.isEmpty() && node.path(below).isObject()) {
          text = JsonCells.text(node.path(below), names);
        }
      }
      return text;
    }

    private void ofTrakt(JsonNode node, ImportOrigin at) {
      boolean any = false;
      if (node.has("watched_at")) {
        pages.play(node, at);
        any = true;
      }
      if (node.has("rating")) {
        pages.rating(node, at);
        any = true;
      }
      if (node.has("listed_at") || node.has("watchlisted_at")) {
        pages.entry(ImportKind.WATCHLIST, node, at);
        any = true;
      }
      if (node.has("collected_at")) {
        pages.collected(node, at);
        any = true;
      }
      if (!any) {
        desk.ignored(at, "carries no action");
      }
    }
  }
}
