package io.github.traktcli.presentation.undo;

import io.github.traktcli.application.journal.ItemChange;
import io.github.traktcli.application.journal.JournalEntry;
import io.github.traktcli.application.journal.SectionWrite;
import io.github.traktcli.application.undo.RecordedWork;
import io.github.traktcli.domain.library.LibraryEntry;
import io.github.traktcli.domain.library.Repeat;
import io.github.traktcli.domain.media.MediaItem;
import io.github.traktcli.presentation.library.SectionWords;
import io.github.traktcli.presentation.output.Numbers;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Says in a few words what a write did. */
final class WriteSentence {

  private static final int MOST_NAMES = 2;

  private WriteSentence() {}

  static String of(RecordedWork work) {
    return work.whole()
        .map(whole -> whole.name() + ", " + changes(work.items()))
        .orElseGet(() -> of(work.first().orElseThrow()));
  }

  private static String changes(int count) {
    return Numbers.counted(count, "change");
  }

  static String of(JournalEntry entry) {
    SectionWords words = SectionWords.of(entry.section());
    return switch (entry.write()) {
      case SectionWrite.Added(var items, var offWatchlist) ->
          entry.section().kind().repeat() == Repeat.REPLACED && areChanged(done(items))
              ? "Changed " + names(items) + " " + words.inside()
              : "Added " + names(items) + " " + words.into();
      case SectionWrite.Removed(var items) -> "Removed " + names(items) + " " + words.outOf();
      case SectionWrite.Reordered reordered -> "Reordered " + words.place();
      case SectionWrite.Noted(long id, var item, String before, String after) ->
          (after.isEmpty() ? "Removed the note of " : "Noted at ")
              + (item == null ? "entry " + id : item.label())
              + " "
              + words.inside();
    };
  }

  static String action(RecordedWork work) {
    return work.whole()
        .map(whole -> whole.work().word())
        .orElseGet(() -> action(work.first().orElseThrow()));
  }

  private static String action(JournalEntry entry) {
    return switch (entry.write()) {
      case SectionWrite.Added added -> "added";
      case SectionWrite.Removed removed -> "removed";
      case SectionWrite.Reordered reordered -> "reordered";
      case SectionWrite.Noted noted -> "noted";
    };
  }

  /** What Trakt did not do is not told, unless it did nothing of it. */
  private static String names(List<ItemChange> items) {
    List<String> all = done(items).stream().map(WriteSentence::name).distinct().toList();
    List<String> names = all.stream().limit(MOST_NAMES).toList();
    int more = all.size() - names.size();
    return String.join(", ", names) + (more == 0 ? "" : " and " + Numbers.grouped(more) + " more");
  }

  private static List<ItemChange> done(List<ItemChange> all) {
    List<ItemChange> done =
        all.stream().filter(item -> item.result() != ItemChange.Result.NOT_DONE).toList();
    return done.isEmpty() ? all : done;
  }

  /** What stood there before was written over. */
  private static boolean areChanged(List<ItemChange> items) {
    return items.stream()
        .allMatch(item -> item.before().filter(before -> !before.isEmpty()).isPresent());
  }

  /** What was there has a title where the user gave an id. */
  private static String name(ItemChange change) {
    Optional<MediaItem> known =
        change.before().stream()
            .flatMap(List::stream)
            .map(LibraryEntry::item)
            .filter(Objects::nonNull)
            .filter(item -> item.type() == change.item().type())
            .findFirst();
    return known.orElse(change.item()).label();
  }
}
