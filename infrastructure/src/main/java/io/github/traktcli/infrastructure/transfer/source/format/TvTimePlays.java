package io.github.traktcli.infrastructure.transfer.source.format;

import io.github.traktcli.domain.transfer.ImportDetails;
import io.github.traktcli.domain.transfer.ImportItem;
import io.github.traktcli.domain.transfer.ImportItemType;
import io.github.traktcli.domain.transfer.ImportKind;
import io.github.traktcli.domain.transfer.ImportMoment;
import io.github.traktcli.domain.transfer.ImportOrigin;
import io.github.traktcli.domain.transfer.ImportRejection.Status;
import io.github.traktcli.infrastructure.transfer.source.value.Ids;
import io.github.traktcli.infrastructure.transfer.source.value.Moments;
import io.github.traktcli.infrastructure.transfer.source.value.Refusal;
import java.time.ZoneOffset;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Plays and states that the tools that saved TV Time tell of, in whichever file. */
final class TvTimePlays {

  private final Desk desk;
  private final Moments moments;
  private final Seen seen = new Seen();

  TvTimePlays(Desk desk) {
    this.desk = desk;
    this.moments = desk.moments().in(ZoneOffset.UTC);
  }

  /** Reads a moment, which is on the clock of UTC. */
  @Nullable ImportMoment moment(String text) {
    return moments.read(text);
  }

  /** Reads how many times more something was watched. */
  static int rewatches(String text) {
    Integer count = Ids.count(text);
    return count == null ? 0 : count;
  }

  /** Puts a play, once, and how many times more there were. */
  void play(
      ImportItem item,
      @Nullable ImportMoment moment,
      boolean special,
      int rewatches,
      ImportOrigin at) {
    if (item.ids().isEmpty() && item.type() == ImportItemType.EPISODE && item.episode() == null) {
      throw Refusal.unidentified("no_episode", null);
    }
    Integer season = item.season();
    if (special && item.ids().isEmpty() && (season == null || season > 0)) {
      throw Refusal.unidentified(
          "special_without_id", "specials have the numbers of other episodes");
    }
    ImportMoment when = moment == null ? ImportMoment.UNKNOWN : moment;
    if (seen.again(item, when)) {
      desk.reject(Status.DUPLICATE, Seen.reason(when), item, at);
      return;
    }
    desk.play(item, when, ImportDetails.NONE.withSpecial(special), at);
    if (rewatches > 0) {
      desk.onRequest(
          ImportKind.HISTORY,
          item,
          ImportMoment.UNKNOWN,
          ImportDetails.NONE.withCount(rewatches),
          at);
    }
  }

  /** Puts what becomes of the state of a series. */
  void status(
      ImportItem item, String status, Supplier<@Nullable ImportMoment> created, ImportOrigin at) {
    desk.attempt(
        at,
        item,
        () -> {
          switch (status) {
            case "not_started_yet", "for_later", "watch_later" ->
                desk.watchlist(item, created.get(), at);
            case "stopped" -> desk.hidden(item, null, "dropped", at);
            default -> desk.ignored(at, "status carries no action");
          }
        });
  }
}
