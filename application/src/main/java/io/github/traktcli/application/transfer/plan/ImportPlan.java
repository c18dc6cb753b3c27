package io.github.traktcli.application.transfer.plan;

import io.github.traktcli.domain.transfer.ImportKind;
import io.github.traktcli.domain.transfer.ImportRecord;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What an import would do. It must be closed.
 *
 * @param title what is imported, in a few words
 * @param why how the format was recognised, as half a sentence
 * @param rows every row, ready and not
 * @param counts how many rows there are by kind and status; an empty kind is that of rows that were
 *     refused before it was known
 * @param lists the personal lists that entries belong to
 * @param warnings what a person should know about the files
 * @param ignored rows that mean nothing for Trakt
 * @param leftOut how many rows were not asked for, by kind
 * @param times how moments are understood
 * @param onlyOnce whether the account keeps one play of each title
 * @param aim what it was made for
 */
public record ImportPlan(
    String title,
    String why,
    PlanRows rows,
    Map<Optional<ImportKind>, Map<PlanStatus, Integer>> counts,
    List<ImportRecord.NewList> lists,
    List<ImportRecord.Warning> warnings,
    int ignored,
    Map<ImportKind, Integer> leftOut,
    PlayTimes times,
    boolean onlyOnce,
    Aim aim)
    implements AutoCloseable {

  /** Copies the lists. */
  public ImportPlan {
    lists = List.copyOf(lists);
    warnings = List.copyOf(warnings);
    leftOut = new EnumMap<>(leftOut.isEmpty() ? new EnumMap<>(ImportKind.class) : leftOut);
  }

  /** Returns how many rows have that status. */
  public int count(PlanStatus status) {
    return counts.values().stream().mapToInt(each -> each.getOrDefault(status, 0)).sum();
  }

  /** Returns how many rows are to be done. */
  public int open() {
    return count(PlanStatus.READY) + count(PlanStatus.SURPLUS);
  }

  /** Adds rows, and returns the plan that counts them. */
  public ImportPlan with(List<PlanRow> more) {
    Map<Optional<ImportKind>, Map<PlanStatus, Integer>> all = new HashMap<>();
    counts.forEach((kind, each) -> all.put(kind, new EnumMap<>(each)));
    for (PlanRow row : more) {
      rows.add(row);
      all.computeIfAbsent(Optional.ofNullable(row.kind()), any -> new EnumMap<>(PlanStatus.class))
          .merge(row.status(), 1, Integer::sum);
    }
    return new ImportPlan(
        title, why, rows, all, lists, warnings, ignored, leftOut, times, onlyOnce, aim);
  }

  @Override
  public void close() {
    rows.close();
  }
}
