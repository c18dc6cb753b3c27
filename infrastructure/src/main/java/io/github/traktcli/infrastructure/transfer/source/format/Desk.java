package io.github.traktcli.infrastructure.transfer.source.format;

import io.github.traktcli.application.transfer.source.ReadOptions;
import io.github.traktcli.domain.transfer.ImportAction;
import io.github.traktcli.domain.transfer.ImportDetails;
import io.github.traktcli.domain.transfer.ImportItem;
import io.github.traktcli.domain.transfer.ImportItemType;
import io.github.traktcli.domain.transfer.ImportKind;
import io.github.traktcli.domain.transfer.ImportMoment;
import io.github.traktcli.domain.transfer.ImportOrigin;
import io.github.traktcli.domain.transfer.ImportRecord;
import io.github.traktcli.domain.transfer.ImportRejection;
import io.github.traktcli.domain.transfer.ImportRejection.Status;
import io.github.traktcli.infrastructure.transfer.source.value.Moments;
import io.github.traktcli.infrastructure.transfer.source.value.Refusal;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Where a format works: what the user said, and where what it finds is put. */
public final class Desk {

  private final ReadOptions options;
  private final Moments moments;
  private final Consumer<? super ImportRecord> records;
  private long told;

  /**
   * Makes a desk.
   *
   * @param moments how moments are read
   * @param records takes what is found
   */
  public Desk(ReadOptions options, Moments moments, Consumer<? super ImportRecord> records) {
    this.options = options;
    this.moments = moments;
    this.records = records;
  }

  /** Returns what the user said. */
  ReadOptions options() {
    return options;
  }

  /** Returns how moments are read. */
  Moments moments() {
    return moments;
  }

  /** Returns whether a further reading was asked for. */
  boolean chosen(String word) {
    return options.choices().contains(word);
  }

  /** Returns the value of a choice such as {@code undated=logged}. */
  Optional<String> choice(String name) {
    return options.choices().stream()
        .filter(word -> word.startsWith(name + "="))
        .map(word -> word.substring(name.length() + 1))
        .findFirst();
  }

  void put(ImportRecord found) {
    boolean isOfRow =
        !(found instanceof ImportRecord.NewList || found instanceof ImportRecord.Warning);
    told += isOfRow ? 1 : 0;
    records.accept(
        switch (found) {
          case ImportAction action -> action.about(Entities.resolved(action.item()));
          case ImportRejection rejection when rejection.item() != null ->
              rejection.about(Entities.resolved(rejection.item()));
          case ImportRejection rejection -> rejection;
          case ImportRecord.Ignored ignored -> ignored;
          case ImportRecord.NewList list -> list;
          case ImportRecord.Warning warning -> warning;
        });
  }

  void action(ImportKind kind, ImportItem item, @Nullable ImportMoment moment, ImportOrigin at) {
    put(ImportAction.of(kind, item, moment, at));
  }

  void action(
      ImportKind kind,
      ImportItem item,
      @Nullable ImportMoment moment,
      ImportDetails details,
      ImportOrigin at) {
    put(ImportAction.of(kind, item, moment, at).with(details));
  }

  void onRequest(
      ImportKind kind,
      ImportItem item,
      @Nullable ImportMoment moment,
      ImportDetails details,
      ImportOrigin at) {
    put(ImportAction.of(kind, item, moment, at).with(details).onRequest());
  }

  void play(ImportItem item, @Nullable ImportMoment moment, ImportOrigin at) {
    play(item, moment, ImportDetails.NONE, at);
  }

  /** Puts a play; one without a moment is of an unknown one, never of now. */
  void play(
      ImportItem item, @Nullable ImportMoment moment, ImportDetails details, ImportOrigin at) {
    action(ImportKind.HISTORY, item, moment == null ? ImportMoment.UNKNOWN : moment, details, at);
  }

  /** Puts a rating; none where there is no number. */
  void rating(
      ImportItem item, @Nullable Integer rating, @Nullable ImportMoment moment, ImportOrigin at) {
    if (rating != null) {
      action(ImportKind.RATING, item, moment, ImportDetails.NONE.withRating(rating), at);
    }
  }

  /** Puts a private note that is made only where notes are asked for; none where it is blank. */
  void note(ImportItem item, String text, ImportOrigin at) {
    if (!text.isBlank()) {
      onRequest(
          ImportKind.NOTE,
          item,
          null,
          ImportDetails.NONE.withNote(text.strip()).withPrivacy("private"),
          at);
    }
  }

  void watchlist(ImportItem item, @Nullable ImportMoment moment, ImportOrigin at) {
    action(ImportKind.WATCHLIST, item, moment, at);
  }

  void hidden(ImportItem item, @Nullable ImportMoment moment, String section, ImportOrigin at) {
    onRequest(ImportKind.HIDDEN, item, moment, ImportDetails.NONE.withSection(section), at);
  }

  void ignored(ImportOrigin at, String reason) {
    put(new ImportRecord.Ignored(at, reason));
  }

  /** Says that nothing comes of a whole file. */
  void ignored(String file, String reason) {
    put(new ImportRecord.Ignored(new ImportOrigin(file, null, null, null), reason));
  }

  void warning(String code, String message) {
    put(new ImportRecord.Warning(code, message));
  }

  void reject(Status status, String reason, @Nullable ImportItem item, ImportOrigin at) {
    put(new ImportRejection(status, reason, item, null, null, at));
  }

  void reject(
      Status status,
      String reason,
      @Nullable ImportItem item,
      @Nullable String detail,
      ImportOrigin at) {
    put(new ImportRejection(status, reason, item, null, detail, at));
  }

  /** A show that was watched is not a play of each of its episodes. */
  void wholeShow(ImportItem show, ImportOrigin at) {
    reject(
        Status.UNSUPPORTED,
        "show_level_history",
        show,
        "the file does not say which episodes were watched"
            + reference(show)
                .map(
                    word ->
                        "; if it was all of them: trakt watch "
                            + word
                            + " --unwatched --at unknown")
                .orElse(""),
        at);
  }

  /** Returns a show as commands take it. */
  private static Optional<String> reference(ImportItem item) {
    ImportItem show = item.show() == null ? item : item.show();
    Map<String, String> ids = show.ids();
    String imdb = ids.get("imdb");
    String tmdb = ids.get("tmdb");
    String tvdb = ids.get("tvdb");
    return item.type() != ImportItemType.SHOW
        ? Optional.empty()
        : imdb != null
            ? Optional.of(imdb)
            : tmdb != null
                ? Optional.of("tmdb:show/" + tmdb)
                : Optional.ofNullable(tvdb).map(id -> "tvdb:show/" + id);
  }

  /**
   * Does something with a row, and tells what is refused in the midst of it. No row goes without a
   * word: where nothing comes of one, that is told.
   */
  void attempt(ImportOrigin at, @Nullable ImportItem item, Runnable reading) {
    long before = told;
    try {
      reading.run();
    } catch (Refusal refused) {
      put(refused.at(at, item));
    }
    if (told == before) {
      ignored(at, "carries no action");
    }
  }
}
