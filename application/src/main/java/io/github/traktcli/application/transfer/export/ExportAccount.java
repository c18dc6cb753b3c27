package io.github.traktcli.application.transfer.export;

import io.github.traktcli.application.failure.TraktException;
import io.github.traktcli.domain.transfer.AccountPart;
import io.github.traktcli.domain.transfer.AccountTopic;
import io.github.traktcli.domain.transfer.ExportFormat;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/**
 * Takes the account out of Trakt. Everything is read and counted before a file gets its final name:
 * an export is complete, or there is none.
 */
public final class ExportAccount {

  private final AccountGateway gateway;
  private final ExportFiles files;

  /** Makes the use case. */
  public ExportAccount(AccountGateway gateway, ExportFiles files) {
    this.gateway = gateway;
    this.files = files;
  }

  /**
   * What to take out.
   *
   * @param topics what of the account is read
   * @param evenIncomplete whether what came is written though something is missing
   * @param earlier an earlier copy, of which is taken what has not moved
   */
  public record Wanted(
      ExportFormat format,
      Destination destination,
      Set<AccountTopic> topics,
      boolean evenIncomplete,
      Optional<AccountCopy> earlier) {

    /** Copies the topics. */
    public Wanted {
      topics = Set.copyOf(topics);
    }
  }

  /**
   * Reads the account and writes the files.
   *
   * @throws TraktException when a part cannot be read whole, or a file cannot be written; no file
   *     has its final name then
   */
  public Export run(Wanted wanted, ExportSettings settings, ExportProgress progress) {
    try (ExportWork work = files.begin(wanted.destination(), wanted.format())) {
      ReadAccount reading =
          new ReadAccount(
              gateway, wanted.topics(), new EarlierCapture(wanted.earlier()), work, progress);
      reading.run();
      List<MissingPart> missing = reading.missing();
      if (!missing.isEmpty() && !wanted.evenIncomplete()) {
        throw missing.getFirst().reason();
      }
      List<Loss> losses = work.write(wanted.format(), settings.missing(missing));
      AccountCopy copy = work.copy();
      long plays = copy.count(AccountPart.HISTORY);
      OptionalLong counted = copy.countedPlays();
      return new Export(
          work.publish(),
          reading.documents(),
          reading.kept(),
          losses,
          reading.closed(),
          missing,
          plays,
          counted);
    }
  }
}
