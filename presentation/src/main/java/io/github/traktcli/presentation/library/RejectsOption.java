package io.github.traktcli.presentation.library;

import io.github.traktcli.application.failure.TraktException;
import io.github.traktcli.application.library.ItemOutcome;
import io.github.traktcli.application.library.SyncOutcome;
import io.github.traktcli.domain.library.Detail;
import io.github.traktcli.domain.library.SectionKind;
import io.github.traktcli.domain.media.MediaItem;
import io.github.traktcli.presentation.output.AtomicFile;
import io.github.traktcli.presentation.output.Console;
import io.github.traktcli.presentation.output.Csv;
import io.github.traktcli.presentation.output.Numbers;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Writes what was not found or not done to a file that can be mended and read again. */
public final class RejectsOption {

  @Option(
      names = "--rejects",
      paramLabel = "FILE",
      description = "Write what was not found or not done to this CSV file; - reads it again.")
  private @Nullable String file;

  /**
   * Fails where the file could not be written, before anything is sent.
   *
   * @throws io.github.traktcli.application.failure.TraktException with {@code LocalState}
   */
  public void check() {
    if (file != null) {
      AtomicFile.named(file).requireFolder();
    }
  }

  /**
   * Does what belongs to a change, and where that ends before it is known what became of each, as
   * where nobody reaches Trakt, writes all that was wanted to the file: it can be done later.
   *
   * @param wanted as things that were not done
   * @param again the command that reads the file
   */
  public <T> T keeping(
      List<ItemOutcome> wanted,
      SectionKind kind,
      String again,
      Console console,
      Supplier<T> change) {
    try {
      return change.get();
    } catch (TraktException e) {
      written(
          new SyncOutcome(wanted, Optional.of(e.failure()), OptionalLong.empty()),
          kind,
          again,
          console);
      throw e;
    }
  }

  /**
   * Writes the file; it is empty where all went well.
   *
   * @param again the command that reads it, as in {@code trakt watchlist add}
   * @return the same outcome
   */
  public SyncOutcome written(SyncOutcome outcome, SectionKind kind, String again, Console console) {
    if (file == null) {
      return outcome;
    }
    List<ItemOutcome> rejected =
        outcome.items().stream().filter(item -> !item.status().isWell()).toList();
    AtomicFile.named(file).write(text(rejected, kind));
    if (!rejected.isEmpty()) {
      console.note(
          "%s written to %s. Mend it there, then: %s - < %s"
              .formatted(Numbers.grouped(rejected.size()), file, again, file));
    }
    return outcome;
  }

  private static String text(List<ItemOutcome> rejected, SectionKind kind) {
    if (rejected.isEmpty()) {
      return "";
    }
    List<Detail> details = List.copyOf(kind.details());
    StringBuilder text = new StringBuilder();
    List<String> names = new ArrayList<>(List.of("reference"));
    details.forEach(detail -> names.add(SectionWords.column(detail, kind)));
    names.addAll(List.of("status", "candidates"));
    text.append(Csv.line(names, false));
    for (ItemOutcome item : rejected) {
      List<String> cells = new ArrayList<>(List.of(reference(item)));
      details.forEach(detail -> cells.add(item.details().getOrDefault(detail, "")));
      cells.add(item.status().word());
      cells.add(
          item.candidates().stream().map(MediaItem::reference).collect(Collectors.joining(" ")));
      text.append(Csv.line(cells, false));
    }
    return text.toString();
  }

  private static String reference(ItemOutcome item) {
    MediaItem known = item.item();
    return known == null || known.reference().isEmpty() ? item.text() : known.reference();
  }
}
