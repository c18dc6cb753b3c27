package io.github.traktcli.infrastructure.transfer.source.format;

import io.github.traktcli.domain.transfer.ImportKind;
import io.github.traktcli.domain.transfer.ImportOrigin;
import io.github.traktcli.infrastructure.transfer.source.file.JsonEntries;
import io.github.traktcli.infrastructure.transfer.source.file.Probe;
import io.github.traktcli.infrastructure.transfer.source.file.Probe.Json;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import tools.jackson.databind.JsonNode;

/** The program traktexport: an account in one file, and later histories to merge with it. */
final class Traktexport implements ImportFormat {

  private static final int PAGE = 100;

  @Override
  public String name() {
    return "traktexport";
  }

  @Override
  public String layout(List<Part> parts) {
    return parts.size() > 1 ? "full + partial" : parts.getFirst().role();
  }

  @Override
  public Optional<Claim> claim(Probe file) {
    if (!(file.shape() instanceof Json json) || json.root() != Json.Root.OBJECT) {
      return Optional.empty();
    }
    if (json.has("history", "ratings") && json.has("watchlist")) {
      return Optional.of(new Claim("full", "its members are those of traktexport"));
    }
    return json.has("type", "history")
        ? Optional.of(new Claim("partial", "its members are those of traktexport"))
        : Optional.empty();
  }

  @Override
  public void read(List<Part> parts, Desk desk) {
    TraktPages pages = new TraktPages(desk);
    for (Part part : parts) {
      String file = part.file().name();
      Map<String, BiConsumer<String, JsonNode>> wanted = new TreeMap<>();
      Map<String, Integer> counts = new TreeMap<>();
      on(wanted, counts, file, "history", pages::play);
      on(wanted, counts, file, "ratings", pages::rating);
      on(
          wanted,
          counts,
          file,
          "watchlist",
          (entry, at) -> pages.entry(ImportKind.WATCHLIST, entry, at));
      for (String name : List.of("recommendations", "favorites")) {
        on(wanted, counts, file, name, (entry, at) -> pages.entry(ImportKind.FAVORITE, entry, at));
      }
      on(wanted, counts, file, "collection", pages::collected);
      on(wanted, counts, file, "comments", pages::comment);
      on(wanted, counts, file, "lists", (entry, at) -> desk.ignored(at, "list without its items"));
      JsonEntries.read(part.file(), wanted);
      if (part.is("full")) {
        desk.ignored(ImportOrigin.path(file, "$.watched"), "aggregate");
      }
      if (counts.entrySet().stream()
          .anyMatch(each -> !each.getKey().equals("history") && each.getValue() == PAGE)) {
        desk.warning(
            "export_incomplete",
            file + " has exactly 100 entries of a kind: it is probably cut off there.");
      }
    }
  }

  private interface Entry {
    void read(JsonNode entry, ImportOrigin at);
  }

  private static void on(
      Map<String, BiConsumer<String, JsonNode>> wanted,
      Map<String, Integer> counts,
      String file,
      String member,
      Entry reading) {
    wanted.put(
        "$." + member,
        (path, entry) -> {
          counts.merge(member, 1, Integer::sum);
          reading.read(entry, ImportOrigin.path(file, path));
        });
  }
}
