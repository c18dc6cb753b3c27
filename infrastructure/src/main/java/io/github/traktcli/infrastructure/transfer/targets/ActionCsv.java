package io.github.traktcli.infrastructure.transfer.targets;

import io.github.traktcli.application.transfer.export.AccountCopy;
import io.github.traktcli.application.transfer.export.ExportSettings;
import java.io.IOException;

/** The generic form as CSV, which Trakt's own importer reads. */
final class ActionCsv implements TargetFormat {

  @Override
  public void write(AccountCopy copy, ExportSettings settings, TargetFiles files, Losses losses)
      throws IOException {
    try (CsvFile csv = files.csv("all.csv", CsvFile.Dialect.PLAIN)) {
      csv.row(Action.NAMES);
      Action.each(
          copy,
          losses,
          action ->
              csv.row(
                  Action.NAMES.stream()
                      .map(name -> Written.text(action.members().get(name)))
                      .toList()));
    }
  }
}
