package io.github.traktcli.infrastructure.transfer.source.format;

import io.github.traktcli.domain.transfer.ImportDetails;
import io.github.traktcli.domain.transfer.ImportItem;
import io.github.traktcli.domain.transfer.ImportItemType;
import io.github.traktcli.domain.transfer.ImportKind;
import io.github.traktcli.domain.transfer.ImportMoment;
import io.github.traktcli.domain.transfer.ImportMoment.Precision;
import io.github.traktcli.domain.transfer.ImportOrigin;
import io.github.traktcli.domain.transfer.ImportRejection.Status;
import io.github.traktcli.infrastructure.transfer.source.value.Refusal;
import io.github.traktcli.infrastructure.transfer.source.value.Scores;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What the entries of Trakt's pages ask for, whichever export they lie in. */
final class TraktPages {

  private static final Set<String> OF_THE_LIBRARY = Set.of("history", "collection", "rating");

  private final Desk desk;
  private final Seen plays = new Seen();
  private final Map<String, Optional<ImportMoment>> noted = new HashMap<>();

  TraktPages(Desk desk) {
    this.desk = desk;
  }

  /** What is done with an entry. */
  interface Doing {
    void with(ImportItem item);
  }

  /** Does something about the title of an entry, if it has one. */
  void about(JsonNode entry, ImportOrigin at, Doing doing) {
    desk.attempt(
        at,
        null,
        () -> {
          ImportItem item = entry.isObject() ? TraktEntry.item(entry) : null;
          if (item == null) {
            desk.ignored(at, "null " + JsonCells.text(entry, "type"));
          } else {
            desk.attempt(at, item, () -> doing.with(item));
          }
        });
  }

  /** Hears of a note before the plays are read, of which it may hang on one. */
  void expectNote(JsonNode entry) {
    if (JsonCells.text(entry.path("attached_to"), "type").equals("history")) {
      noted.put(JsonCells.text(entry.path("attached_to"), "id"), Optional.empty());
    }
  }

  void play(JsonNode entry, ImportOrigin at) {
    about(
        entry,
        at,
        item -> {
          String id = JsonCells.text(entry, "id");
          ImportMoment when =
              moment(JsonCells.text(entry, "watched_at", "last_watched_at"), Precision.MINUTE);
          noted.replace(id, Optional.of(when == null ? ImportMoment.UNKNOWN : when));
          if (!id.isEmpty() && plays.again(id)) {
            desk.reject(Status.DUPLICATE, "same_history_id", item, at);
          } else if (item.type() == ImportItemType.SHOW || item.type() == ImportItemType.SEASON) {
            desk.wholeShow(item, at);
          } else {
            desk.play(item, when, at);
          }
        });
  }

  void rating(JsonNode entry, ImportOrigin at) {
    about(
        entry,
        at,
        item ->
            desk.rating(
                item,
                Scores.outOf(10, JsonCells.text(entry, "rating", "my_rating")),
                moment(JsonCells.text(entry, "rated_at")),
                at));
  }

  /** Puts an entry of the watchlist, or of the favorites. */
  void entry(ImportKind kind, JsonNode entry, ImportOrigin at) {
    entry(kind, null, null, entry, at);
  }

  /** Puts an entry of a personal list, by its name and its Trakt id where that is known. */
  void listed(String list, @Nullable Long id, JsonNode entry, ImportOrigin at) {
    entry(ImportKind.LIST, list, id, entry, at);
  }

  private void entry(
      ImportKind kind, @Nullable String list, @Nullable Long id, JsonNode entry, ImportOrigin at) {
    about(
        entry,
        at,
        item -> {
          Integer rank = JsonCells.count(entry, "rank");
          String note = JsonCells.text(entry, "notes");
          ImportDetails details =
              ImportDetails.NONE.inList(list, id, rank).withNote(note.isEmpty() ? null : note);
          desk.action(kind, item, moment(JsonCells.text(entry, "listed_at")), details, at);
        });
  }

  void collected(JsonNode entry, ImportOrigin at) {
    if (entry.path("seasons").isArray()) {
      seasons(entry, at);
      return;
    }
    about(
        entry,
        at,
        item -> {
          if (item.type() == ImportItemType.SHOW) {
            desk.ignored(at, "aggregate");
            return;
          }
          desk.action(
              ImportKind.COLLECTION,
              item,
              moment(JsonCells.text(entry, "collected_at", "last_collected_at")),
              ImportDetails.NONE.withMetadata(metadata(entry.path("metadata"))),
              at);
        });
  }

  /** A show of the collection holds its episodes. */
  private void seasons(JsonNode entry, ImportOrigin at) {
    about(
        entry,
        at,
        show -> {
          int season = 0;
          for (JsonNode each : entry.path("seasons")) {
            int number = 0;
            for (JsonNode episode : each.path("episodes")) {
              ImportOrigin place =
                  ImportOrigin.path(
                      at.file(), at.path() + ".seasons[" + season + "].episodes[" + number + "]");
              desk.attempt(place, show, () -> collected(show, each, episode, place));
              number++;
            }
            season++;
          }
        });
  }

  private void collected(ImportItem show, JsonNode season, JsonNode episode, ImportOrigin at) {
    desk.action(
        ImportKind.COLLECTION,
        Episodes.of(show, JsonCells.count(season, "number"), JsonCells.count(episode, "number")),
        moment(JsonCells.text(episode, "collected_at")),
        ImportDetails.NONE.withMetadata(metadata(episode.path("metadata"))),
        at);
  }

  private static Map<String, String> metadata(JsonNode node) {
    Map<String, String> metadata = new LinkedHashMap<>();
    for (Map.Entry<String, JsonNode> member : node.properties()) {
      if (member.getValue().isValueNode() && !member.getValue().isNull()) {
        metadata.put(member.getKey(), member.getValue().asString(""));
      }
    }
    return metadata;
  }

  void hidden(String section, JsonNode entry, ImportOrigin at) {
    about(
        entry,
        at,
        item -> desk.hidden(item, moment(JsonCells.text(entry, "hidden_at")), section, at));
  }

  void comment(JsonNode entry, ImportOrigin at) {
    JsonNode comment = entry.path("comment");
    String parent = JsonCells.text(comment, "parent_id");
    if (!parent.isEmpty() && !parent.equals("0")) {
      desk.ignored(at, "reply to another comment");
      return;
    }
    about(
        entry,
        at,
        item ->
            Reviews.put(
                desk,
                item,
                JsonCells.text(comment, "comment"),
                JsonCells.yes(comment, "spoiler"),
                null,
                moment(JsonCells.text(comment, "created_at")),
                at));
  }

  void note(JsonNode entry, ImportOrigin at) {
    JsonNode note = entry.path("note");
    ImportOrigin place = ImportOrigin.path(at.file(), at.path() + ".note");
    String text = JsonCells.text(note, "notes");
    about(
        entry,
        place,
        item -> {
          if (text.isEmpty()) {
            throw Refusal.invalid("no_text", "");
          }
          String privacy = JsonCells.text(note, "privacy");
          String hangsOn = JsonCells.text(entry.path("attached_to"), "type");
          desk.onRequest(
              ImportKind.NOTE,
              item,
              noted
                  .getOrDefault(JsonCells.text(entry.path("attached_to"), "id"), Optional.empty())
                  .orElse(null),
              ImportDetails.NONE
                  .withNote(text)
                  .withPrivacy(privacy.isEmpty() ? "private" : privacy)
                  .withSpoiler(JsonCells.yes(note, "spoiler"))
                  .withAttachedTo(OF_THE_LIBRARY.contains(hangsOn) ? hangsOn : null),
              place);
        });
  }

  private @Nullable ImportMoment moment(String text) {
    return moment(text, Precision.SECOND);
  }

  private @Nullable ImportMoment moment(String text, Precision precision) {
    return TraktEntry.moment(desk.moments(), text, precision);
  }
}
