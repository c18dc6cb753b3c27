package io.github.traktcli.presentation.library;

import io.github.traktcli.application.library.ItemOutcome;
import io.github.traktcli.domain.library.Detail;
import io.github.traktcli.domain.library.LibraryEntry;
import io.github.traktcli.domain.library.Moment;
import io.github.traktcli.presentation.media.Dates;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of one play, as scripts read it.
 *
 * @param status as in {@link OutcomeRecord}
 * @param watchedAt what Trakt was told, or what it made of it; {@code null} where that is not known
 * @param id of the play that was made or was there; {@code null} where that is not known
 */
public record PlayRecord(
    String status,
    String input,
    @Nullable ItemRecord item,
    List<ItemRecord> candidates,
    @Nullable String watchedAt,
    @Nullable Long id) {

  /** Returns the record of an outcome. */
  public static PlayRecord of(ItemOutcome outcome) {
    OutcomeRecord record = OutcomeRecord.of(outcome);
    return new PlayRecord(
        record.status(),
        record.input(),
        record.item(),
        record.candidates(),
        watchedAt(outcome),
        id(outcome));
  }

  static @Nullable String watchedAt(ItemOutcome outcome) {
    LibraryEntry play = play(outcome);
    Instant at = play == null ? null : play.at();
    return at == null ? planned(outcome.details().get(Detail.AT)) : Dates.exact(at);
  }

  /** What is sent has thousandths, which Trakt does not keep. */
  private static @Nullable String planned(@Nullable String moment) {
    return moment == null ? null : Moment.told(moment).map(Dates::exact).orElse(moment);
  }

  static @Nullable Long id(ItemOutcome outcome) {
    LibraryEntry play = play(outcome);
    return play == null ? null : play.id();
  }

  private static @Nullable LibraryEntry play(ItemOutcome outcome) {
    return switch (outcome.status()) {
      case ADDED -> outcome.now();
      case ALREADY_THERE -> outcome.before();
      default -> null;
    };
  }
}
