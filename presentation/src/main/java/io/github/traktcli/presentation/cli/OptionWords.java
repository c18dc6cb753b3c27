package io.github.traktcli.presentation.cli;

import io.github.traktcli.application.status.StatusPart;
import io.github.traktcli.application.transfer.duplicates.Keep;
import io.github.traktcli.application.transfer.match.EpisodeMatch;
import io.github.traktcli.domain.history.Intent;
import io.github.traktcli.domain.history.UpNextOrder;
import io.github.traktcli.domain.transfer.AccountTopic;
import io.github.traktcli.domain.transfer.ExportFormat;
import io.github.traktcli.domain.transfer.ImportKind;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The words that single options take, which their labels do not tell. */
final class OptionWords {

  private OptionWords() {}

  /**
   * Returns what an option takes; empty where its label says all.
   *
   * @param name its longest name, or nothing for an argument
   */
  static Optional<CompletionValues> of(String name, String label) {
    return Optional.ofNullable(
        switch (name + " " + label) {
          case "--from FORMAT" ->
              one(
                  "letterboxd",
                  "imdb",
                  "netflix",
                  "tvtime",
                  "traktexport",
                  "trakt",
                  "simkl",
                  "mal",
                  "anilist",
                  "yamtrack",
                  "ryot",
                  "watcharr",
                  "tmdb",
                  "criticker",
                  "movary",
                  "movielens",
                  "serializd",
                  "jellyfin",
                  "plex",
                  "kodi",
                  "csv",
                  "json",
                  "text");
          case " FORMAT" -> one(ExportFormat.values(), ExportFormat::word);
          case "--undated HOW" -> one("unknown", "logged", "released", "skip");
          case "--as KIND" -> one("watchlist", "history");
          case "--episode-match HOW" -> one(EpisodeMatch.values(), EpisodeMatch::word);
          case "--only KIND" ->
              several(
                  Arrays.stream(ImportKind.values())
                      .filter(ImportKind::isOfTitle)
                      .toArray(ImportKind[]::new),
                  ImportKind::word);
          case "--only TOPICS" -> several(AccountTopic.values(), AccountTopic::word);
          case "--layout LAYOUT" -> one("flat", "folders");
          case "--keep WHICH" -> one(Keep.values(), Keep::word);
          case "--sort ORDER" -> one(UpNextOrder.values(), UpNextOrder::word);
          case "--only SIDE" -> one("left", "right", "both");
          case "--only PART", "--without PART" ->
              new CompletionValues(StatusPart.words(), "", true);
          case "--intent INTENT" -> one(Intent.values(), Intent::traktName);
          case "--method METHOD" -> one("GET", "POST", "PUT", "DELETE");
          default -> null;
        });
  }

  private static CompletionValues one(String... words) {
    return new CompletionValues(List.of(words), "", false);
  }

  private static <T> CompletionValues one(T[] values, Function<T, String> word) {
    return new CompletionValues(words(values, word), "", false);
  }

  private static <T> CompletionValues several(T[] values, Function<T, String> word) {
    return new CompletionValues(words(values, word), "", true);
  }

  private static <T> List<String> words(T[] values, Function<T, String> word) {
    return Arrays.stream(values).map(word).toList();
  }
}
