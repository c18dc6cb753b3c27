package io.github.traktcli.infrastructure.transfer.capture;

import io.github.traktcli.application.document.Document;
import io.github.traktcli.application.document.Sourced;
import io.github.traktcli.application.transfer.capture.CapturedItem;
import io.github.traktcli.application.transfer.capture.CapturedItems;
import io.github.traktcli.application.transfer.export.AccountCopy;
import io.github.traktcli.domain.library.LibraryEntry;
import io.github.traktcli.domain.library.SectionKind;
import io.github.traktcli.domain.media.MediaItem;
import io.github.traktcli.domain.transfer.AccountPart;
import io.github.traktcli.infrastructure.json.Json;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds in documents of Trakt what they are about, and what a user would call a change of it. */
public final class DocumentItems implements CapturedItems {

  private static final int LONGEST_NAME = 60;

  @Override
  public List<CapturedItem> of(AccountCopy copy, AccountPart part) {
    List<CapturedItem> items = new ArrayList<>();
    if (part.isOfSection()) {
      SectionKind kind = part.topic().section().orElseThrow();
      for (Sourced<LibraryEntry> entry : copy.entries(part)) {
        of(entry.value(), kind).ifPresent(items::add);
      }
    } else if (!part.equals(AccountPart.COLLECTION_SHOWS)) { // Its episodes say it.
      for (Document document : copy.documents(part)) {
        of(Json.readMap(document.json()), part).ifPresent(items::add);
      }
    }
    return items;
  }

  private static Optional<CapturedItem> of(LibraryEntry entry, SectionKind kind) {
    MediaItem item = entry.item();
    if (item == null) {
      return Optional.empty();
    }
    Map<String, String> said = new LinkedHashMap<>();
    if (entry.at() != null) {
      said.put(kind.timeName(), entry.at().toString());
    }
    entry.details().forEach((detail, value) -> said.put(detail.traktName(), value));
    String key =
        kind == SectionKind.HISTORY && entry.id() != null
            ? "play " + entry.id()
            : item.type().singular() + " " + item.ids().key().orElse(item.label());
    return Optional.of(new CapturedItem(key, item.label(), said));
  }

  private static Optional<CapturedItem> of(Map<String, Object> document, AccountPart part) {
    return switch (part.topic()) {
      case COMMENTS -> inner(document, "comment", "comment", "comment", "spoiler");
      case NOTES -> inner(document, "note", "notes", "notes", "privacy", "spoiler");
      case LISTS ->
          item(
              Json.member(document, "ids", "trakt"),
              document.get("name"),
              document,
              "name",
              "description",
              "privacy",
              "sort_by",
              "sort_how",
              "allow_comments",
              "display_numbers");
      case LIKES ->
          part.name().equals("likes-comments")
              ? item(
                  Json.member(document, "comment", "id"),
                  Json.member(document, "comment", "comment"),
                  document)
              : item(
                  Json.member(document, "list", "ids", "trakt"),
                  Json.member(document, "list", "name"),
                  document);
      case FOLLOWS, HIDDEN -> {
        Object user = Json.member(document, "user", "username");
        yield item(user, user, document);
      }
      case PLAYBACK ->
          item(
              document.get("id"),
              Optional.ofNullable(Json.member(document, "movie", "title"))
                  .orElseGet(() -> Json.member(document, "show", "title")),
              document,
              "progress",
              "paused_at");
      case FILTERS ->
          item(document.get("id"), document.get("name"), document, "name", "query", "path");
      case HISTORY, RATINGS, WATCHLIST, FAVORITES, COLLECTION, WATCHED, SETTINGS ->
          Optional.empty();
    };
  }

  private static Optional<CapturedItem> inner(
      Map<String, Object> document, String inside, String name, String... said) {
    return document.get(inside) instanceof Map<?, ?> found
        ? item(found.get("id"), found.get(name), found, said)
        : Optional.empty();
  }

  private static Optional<CapturedItem> item(
      @Nullable Object key, @Nullable Object name, Map<?, ?> of, String... members) {
    if (key == null) {
      return Optional.empty();
    }
    Map<String, String> said = new LinkedHashMap<>();
    for (String member : members) {
      Object value = of.get(member);
      if (value != null) {
        said.put(member, value.toString());
      }
    }
    String text = String.valueOf(name == null ? key : name).replaceAll("\\s+", " ");
    int end = Math.min(text.length(), LONGEST_NAME);
    return Optional.of(new CapturedItem(key.toString(), text.substring(0, end), said));
  }
}
