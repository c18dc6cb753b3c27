package io.github.traktcli.application.transfer.plan;

import io.github.traktcli.application.transfer.match.Match;
import io.github.traktcli.application.transfer.match.MatchItems;
import io.github.traktcli.application.transfer.source.ImportReading;
import io.github.traktcli.domain.input.InvalidInput;
import io.github.traktcli.domain.library.Moment;
import io.github.traktcli.domain.media.MediaItem;
import io.github.traktcli.domain.transfer.ImportAction;
import io.github.traktcli.domain.transfer.ImportDetails;
import io.github.traktcli.domain.transfer.ImportKind;
import io.github.traktcli.domain.transfer.ImportRecord;
import io.github.traktcli.domain.transfer.ImportRejection;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** Gives each row its status, one after the other. */
final class RowPlanner {

  private static final ImportRecord.Warning SHOWS =
      new ImportRecord.Warning(
          "show_level_history",
          "A show as a whole is no play, for the file does not say which episodes were watched. If"
              + " it was all of them, say: trakt watch SHOW --unwatched --at unknown");

  private final PlanOptions options;
  private final boolean onlyOnce;
  private final MatchItems matching;
  private final PlanRows rows;
  private final PlayPlanner plays;
  private final EntryPlanner entries;
  private final Map<Optional<ImportKind>, Map<PlanStatus, Integer>> counts = new HashMap<>();
  private final Map<ImportKind, Integer> leftOut = new EnumMap<>(ImportKind.class);
  private final List<ImportRecord.NewList> lists = new ArrayList<>();
  private final List<ImportRecord.Warning> warnings = new ArrayList<>();
  private int ignored;
  private boolean toldOfShows;

  RowPlanner(
      PlanOptions options,
      String format,
      boolean onlyOnce,
      AccountContents account,
      PersonalLists personal,
      OwnWritings writings,
      MatchItems matching,
      PlanRows rows) {
    this.options = options;
    this.onlyOnce = onlyOnce;
    this.matching = matching;
    this.rows = rows;
    this.plays = new PlayPlanner(options, format, onlyOnce, account);
    this.entries = new EntryPlanner(options, account, personal, writings);
  }

  void plan(ImportRecord row) {
    switch (row) {
      case ImportAction action -> plan(action);
      case ImportRejection rejection -> add(PlanRow.of(rejection));
      case ImportRecord.Ignored nothing -> ignored++;
      case ImportRecord.NewList list -> {
        if (options.wants(ImportKind.LIST, false)) {
          lists.add(named(list));
        }
      }
      case ImportRecord.Warning warning -> warnings.add(warning);
    }
  }

  private ImportRecord.NewList named(ImportRecord.NewList list) {
    return new ImportRecord.NewList(
        options.list().orElse(list.name()),
        list.description(),
        list.privacy(),
        list.ranked(),
        list.settings(),
        options.list().isPresent() ? ImportRecord.NewList.Identity.UNKNOWN : list.at());
  }

  private void plan(ImportAction given) {
    ImportAction action = listed(given);
    if (!options.wants(action.kind(), action.optIn()) || isTooOld(action)) {
      leftOut.merge(action.kind(), 1, Integer::sum);
      return;
    }
    PlanRow row = matched(PlanRow.ready(action));
    MediaItem match = row.match();
    if (row.status() != PlanStatus.READY || match == null) {
      add(row);
      return;
    }
    OptionalLong key = ItemKey.of(match);
    if (key.isEmpty()) {
      add(row.as(PlanStatus.NOT_FOUND, "no_trakt_id"));
      return;
    }
    add(
        action.kind() == ImportKind.HISTORY
            ? plays.planned(row, key.getAsLong())
            : entries.planned(row, key.getAsLong(), rows.size()));
    entries
        .replaced()
        .ifPresent(number -> change(number, PlanStatus.DUPLICATE, "superseded_rating"));
  }

  /** Everything that is wanted on some list goes to the list that was named. */
  private ImportAction listed(ImportAction action) {
    boolean goes = action.kind() == ImportKind.WATCHLIST || action.kind() == ImportKind.LIST;
    if (options.list().isEmpty() || !goes) {
      return action;
    }
    ImportDetails details = action.details().inList(options.list().get(), action.details().rank());
    return new ImportAction(
        ImportKind.LIST, action.item(), action.moment(), details, action.optIn(), action.origin());
  }

  private boolean isTooOld(ImportAction action) {
    if (options.since().isEmpty()) {
      return false;
    }
    try {
      Moment moment = options.times().moment(action.moment());
      return moment.understood().filter(at -> !at.isBefore(options.since().get())).isEmpty();
    } catch (InvalidInput e) {
      return false;
    }
  }

  private PlanRow matched(PlanRow row) {
    Match match =
        matching.find(java.util.Objects.requireNonNull(row.item()), row.details().special());
    return switch (match) {
      case Match.Found(MediaItem item) -> row.matching(item);
      case Match.Unclear(String reason, List<MediaItem> candidates) ->
          row.as(PlanStatus.AMBIGUOUS, reason).among(candidates);
      case Match.Missing(String reason) -> row.as(PlanStatus.NOT_FOUND, reason);
      case Match.Nameless nameless -> row.as(PlanStatus.MISSING_IDENTITY, "no_id_no_title");
      case Match.LeftOut leftOutBefore -> row.as(PlanStatus.UNSUPPORTED, "left_out_by_mapping");
    };
  }

  private void add(PlanRow row) {
    if ("show_level_history".equals(row.reason()) && !toldOfShows) {
      toldOfShows = true;
      warnings.add(SHOWS);
    }
    rows.add(row);
    counts(row.kind()).merge(row.status(), 1, Integer::sum);
  }

  private void change(int number, PlanStatus status, String reason) {
    PlanRow before = rows.row(number);
    rows.change(number, status, reason);
    counts(before.kind()).merge(before.status(), -1, Integer::sum);
    counts(before.kind()).merge(status, 1, Integer::sum);
  }

  private Map<PlanStatus, Integer> counts(@Nullable ImportKind kind) {
    return counts.computeIfAbsent(
        Optional.ofNullable(kind), any -> new EnumMap<>(PlanStatus.class));
  }

  /**
   * What was watched leaves the watchlist by itself. An import does not put it there first; what is
   * restored comes back to it after the plays, also where it was there before them.
   */
  ImportPlan end(ImportReading reading) {
    entries
        .watchlisted()
        .forEach(
            (item, number) -> {
              PlanStatus status = rows.row(number).status();
              if (!options.aim().restores()) {
                if (status == PlanStatus.READY && plays.isWatchedInFile(item)) {
                  change(number, PlanStatus.EXISTS, "watched_in_file");
                }
              } else if (status == PlanStatus.EXISTS && plays.isToBeWatched(item)) {
                change(number, PlanStatus.READY, "leaves_watchlist");
              }
            });
    return new ImportPlan(
        reading.title(),
        reading.why(),
        rows,
        counts,
        lists,
        warnings,
        ignored,
        leftOut,
        options.times(),
        onlyOnce,
        options.aim());
  }
}
