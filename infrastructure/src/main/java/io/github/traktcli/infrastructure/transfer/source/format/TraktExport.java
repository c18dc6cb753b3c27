package io.github.traktcli.infrastructure.transfer.source.format;

import io.github.traktcli.domain.transfer.ImportKind;
import io.github.traktcli.domain.transfer.ImportOrigin;
import io.github.traktcli.domain.transfer.ImportRecord;
import io.github.traktcli.domain.transfer.ImportRecord.NewList.Identity;
import io.github.traktcli.infrastructure.transfer.source.file.JsonEntries;
import io.github.traktcli.infrastructure.transfer.source.file.Probe;
import io.github.traktcli.infrastructure.transfer.source.file.Probe.Json;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Trakt's own exports: that of the site today, that of the server before, and single pages. */
final class TraktExport implements ImportFormat {

  private static final Pattern LIST = Pattern.compile("(?:lists-)?list-(\\d+)-(.*)");
  private static final Pattern PAGE = Pattern.compile("(.*?)-(\\d{1,6})");

  @Override
  public String name() {
    return "trakt";
  }

  @Override
  public String layout(List<Part> parts) {
    if (parts.size() == 1) {
      return "json page";
    }
    return parts.stream()
            .anyMatch(part -> part.file().file().baseName().startsWith("watched-history"))
        ? "web export 2026 (flat)"
        : "server export (folders)";
  }

  @Override
  public String why(List<Part> parts, String reason) {
    return parts.size() == 1
        ? ImportFormat.super.why(parts, reason)
        : "a copy of an account at Trakt, in its own form: " + parts.size() + " files";
  }

  @Override
  public Optional<Claim> claim(Probe file) {
    if (!(file.shape() instanceof Json json)) {
      return Optional.empty();
    }
    String name = file.file().stem().toLowerCase(java.util.Locale.ROOT);
    String byName = nameSays(name);
    if (json.root() == Json.Root.ARRAY) {
      String role = contentSays(json, byName);
      return role.isEmpty()
          ? Optional.empty()
          : Optional.of(new Claim(role, "its entries are those of Trakt (" + role + ")"));
    }
    return byName.equals("none") && !file.file().named()
        ? Optional.of(new Claim("none", "its name is that of a file of Trakt"))
        : Optional.empty();
  }

  /** Returns what the name of a file of Trakt's says, or nothing. */
  private static String nameSays(String stem) {
    if (LIST.matcher(stem).matches()) {
      return "list";
    }
    if (stem.startsWith("watched-history") || stem.matches("history(-\\d+)?")) {
      return "history";
    }
    if (stem.startsWith("watched-")) {
      return "aggregate";
    }
    if (stem.startsWith("hidden-")) {
      return "hidden";
    }
    if (stem.matches("(?:lists-)?watchlist(-\\d+)?")) {
      return "watchlist";
    }
    if (stem.matches("(?:lists-)?(favorites|recommendations)(-\\d+)?")) {
      return "favorites";
    }
    if (stem.matches("(?:lists-)?collaborations(-\\d+)?")) {
      return "shared";
    }
    if (stem.matches("(?:lists-)?lists(-\\d+)?")) {
      return "lists";
    }
    if (stem.equals("_errors")) {
      return "errors";
    }
    for (String role : List.of("ratings", "comments", "notes", "collection")) {
      if (stem.startsWith(role)) {
        return role;
      }
    }
    return stem.matches("(user|network|likes|lists|followers|following|friends).*") ? "none" : "";
  }

  /** The entries say more than a name that somebody may have given. */
  private static String contentSays(Json json, String byName) {
    if (json.members().isEmpty()) {
      return byName.isEmpty() ? "" : byName;
    }
    boolean title =
        json.has("type") || json.has("movie") || json.has("show") || json.has("episode");
    boolean object = json.hasObject("movie", "show", "season", "episode", "person");
    if (isFlat(json)) {
      return "";
    }
    if (json.has("endpoint", "error")) {
      return "errors";
    }
    if (json.has("name", "ids") && json.has("privacy")) {
      return byName.equals("none") || byName.equals("shared") ? byName : "lists";
    }
    if (json.has("comment") && title) {
      return byName.equals("none") ? "none" : "comments"; // Likes hold what was liked.
    }
    if (json.has("note") && title) {
      return "notes";
    }
    if (json.has("plays") || json.has("progress")) {
      return "aggregate";
    }
    if (!object) {
      return byName.equals("none") ? "none" : "";
    }
    if (json.has("watched_at")) {
      return "history";
    }
    if (json.has("hidden_at")) {
      return "hidden";
    }
    if (json.has("listed_at")) {
      return byName.isEmpty() ? "watchlist" : byName;
    }
    if (json.has("collected_at") || json.has("last_collected_at")) {
      return "collection";
    }
    return json.has("rated_at") ? "ratings" : "";
  }

  /** Entries with ids beside the rest are nobody's in particular. */
  private static boolean isFlat(Json json) {
    return json.hasObject("id")
        || json.has("imdb_id")
        || json.has("tmdb_id")
        || json.has("tvdb_id")
        || json.has("trakt_id");
  }

  @Override
  public void read(List<Part> parts, Desk desk) {
    new Reading(parts, desk).read();
  }

  /** One reading of all pages. */
  private static final class Reading {

    private static final List<String> ORDER =
        List.of(
            "errors",
            "lists",
            "shared",
            "history",
            "ratings",
            "watchlist",
            "list",
            "favorites",
            "collection",
            "hidden",
            "comments",
            "notes",
            "aggregate",
            "none");

    private final List<Part> parts;
    private final Desk desk;
    private final TraktPages pages;
    private final Map<String, String> lists = new HashMap<>();
    private final Set<String> shared = new HashSet<>();

    Reading(List<Part> parts, Desk desk) {
      this.parts =
          parts.stream()
              .sorted(
                  Comparator.comparingInt((Part part) -> ORDER.indexOf(part.role()))
                      .thenComparing(part -> series(part.file()))
                      .thenComparingInt(part -> page(part.file())))
              .toList();
      this.desk = desk;
      this.pages = new TraktPages(desk);
    }

    /** Pages are numbered, and 10 comes after 2. */
    private static int page(Probe file) {
      Matcher matcher = PAGE.matcher(file.file().stem());
      return matcher.matches() ? Integer.parseInt(matcher.group(2)) : 0;
    }

    private static String series(Probe file) {
      Matcher matcher = PAGE.matcher(file.file().stem());
      return matcher.matches() ? matcher.group(1) : file.file().stem();
    }

    void read() {
      boolean history = parts.stream().anyMatch(part -> part.is("history"));
      parts.stream()
          .filter(part -> part.is("notes"))
          .forEach(part -> each(part, (entry, at) -> pages.expectNote(entry)));
      for (Part part : parts) {
        String file = part.file().name();
        switch (part.role()) {
          case "errors" -> each(part, this::error);
          case "lists" -> each(part, this::list);
          case "shared" -> each(part, this::listOfOthers);
          case "history" -> each(part, pages::play);
          case "ratings" -> each(part, pages::rating);
          case "watchlist" ->
              each(part, (entry, at) -> pages.entry(ImportKind.WATCHLIST, entry, at));
          case "favorites" ->
              each(part, (entry, at) -> pages.entry(ImportKind.FAVORITE, entry, at));
          case "list" -> listEntries(part);
          case "collection" -> each(part, pages::collected);
          case "hidden" -> {
            String section = section(part.file().file().stem());
            each(part, (entry, at) -> pages.hidden(section, entry, at));
          }
          case "comments" -> each(part, pages::comment);
          case "notes" -> each(part, pages::note);
          case "aggregate" ->
              desk.ignored(file, history ? "the history says more" : "sums, and no plays");
          default -> desk.ignored(file, "no import action");
        }
      }
      if (!history && parts.stream().anyMatch(part -> part.is("aggregate"))) {
        desk.warning("no_history", "There are sums of what was watched, but no plays to import.");
      }
    }

    private interface Entry {
      void read(JsonNode entry, ImportOrigin at);
    }

    private static void each(Part part, Entry reading) {
      BiConsumer<String, JsonNode> entries =
          (path, entry) -> reading.read(entry, ImportOrigin.path(part.file().name(), path));
      JsonEntries.read(part.file(), Map.of("$", entries));
    }

    private void error(JsonNode entry, ImportOrigin at) {
      desk.warning(
          "export_incomplete",
          "The export is incomplete: Trakt did not give "
              + JsonCells.text(entry, "endpoint")
              + " (from "
              + at.file()
              + ").");
    }

    private void list(JsonNode entry, ImportOrigin at) {
      String name = JsonCells.text(entry, "name");
      if (name.isEmpty()) {
        desk.ignored(at, "a list without a name");
        return;
      }
      String id = JsonCells.text(entry.path("ids"), "trakt");
      lists.put(id, name);
      desk.put(
          new ImportRecord.NewList(
              name,
              JsonCells.text(entry, "description"),
              JsonCells.text(entry, "privacy"),
              entry.path("display_numbers").asBoolean(false),
              settings(entry),
              new Identity(number(id), JsonCells.orNull(entry.path("ids"), "slug"))));
    }

    /** A list that others own and this account may add to is theirs. */
    private void listOfOthers(JsonNode entry, ImportOrigin at) {
      shared.add(JsonCells.text(entry.path("ids"), "trakt"));
      desk.ignored(at, "a list of somebody else");
    }

    private static Map<String, Object> settings(JsonNode entry) {
      Map<String, Object> settings = new LinkedHashMap<>();
      for (String name : List.of("display_numbers", "allow_comments")) {
        if (entry.path(name).isBoolean()) {
          settings.put(name, entry.path(name).asBoolean());
        }
      }
      for (String name : List.of("sort_by", "sort_how")) {
        if (entry.path(name).isString()) {
          settings.put(name, entry.path(name).asString());
        }
      }
      return settings;
    }

    private static @Nullable Long number(String id) {
      return id.matches("[0-9]{1,18}") ? Long.valueOf(id) : null;
    }

    private void listEntries(Part part) {
      Matcher matcher = LIST.matcher(part.file().file().stem());
      String id = matcher.matches() ? matcher.group(1) : "";
      String slug =
          matcher.matches()
              ? matcher.group(2).replaceFirst("-\\d+$", "")
              : part.file().file().stem();
      Long number = number(id);
      if (shared.contains(id) && !lists.containsKey(id)) {
        desk.ignored(part.file().name(), "a list of somebody else");
        return;
      }
      String known = lists.get(id);
      String name = known == null ? slug.replace('-', ' ') : known;
      if (known == null) {
        lists.put(id, name);
        desk.put(
            new ImportRecord.NewList(name, "", "", false, Map.of(), new Identity(number, slug)));
      }
      each(part, (entry, at) -> pages.listed(name, number, entry, at));
    }

    private static String section(String stem) {
      return switch (stem.replaceFirst("^hidden-", "").replaceFirst("-\\d+$", "")) {
        case "progress-watched" -> "progress_watched";
        case "progress-watched-reset" -> "progress_watched_reset";
        case "progress-collected" -> "progress_collected";
        case "recommendations" -> "recommendations";
        case "dropped" -> "dropped";
        default -> "calendar";
      };
    }
  }
}
