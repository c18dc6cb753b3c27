package io.github.traktcli.application.transfer.run;

import io.github.traktcli.application.facet.ReadFacet;
import io.github.traktcli.application.failure.TraktException;
import io.github.traktcli.application.failure.TraktFailure;
import io.github.traktcli.application.library.LibraryGateway;
import io.github.traktcli.application.library.SectionReader;
import io.github.traktcli.application.library.SyncItem;
import io.github.traktcli.application.transfer.plan.Aim;
import io.github.traktcli.application.transfer.plan.OwnWritings;
import io.github.traktcli.application.transfer.plan.PlanRow;
import io.github.traktcli.application.transfer.plan.PlanRows;
import io.github.traktcli.application.transfer.plan.PlanStatus;
import io.github.traktcli.domain.library.LibraryEntry;
import io.github.traktcli.domain.library.LibrarySection.OfAccount;
import io.github.traktcli.domain.library.Moment;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.function.Predicate;

/** Writes the notes and reviews of a plan that are not there yet. */
final class SendTexts {

  private final LibraryGateway gateway;
  private final OwnWritings writings;
  private final WriteTexts texts;
  private final PlanRows rows;
  private final RowRequests requests;
  private final Aim aim;

  SendTexts(
      LibraryGateway gateway,
      ReadFacet facets,
      WriteTexts texts,
      PlanRows rows,
      RowRequests requests,
      Aim aim) {
    this.gateway = gateway;
    this.writings = new OwnWritings(facets);
    this.texts = texts;
    this.rows = rows;
    this.requests = requests;
    this.aim = aim;
  }

  /**
   * Writes them.
   *
   * @param done hears of each row that is in the account now
   * @throws TraktException with what ended it before its end
   */
  void send(List<Integer> notes, List<Integer> reviews, IntConsumer done) {
    write(notes, this::isNoted, this::note, done);
    write(reviews, this::isReviewed, texts::review, done);
  }

  private boolean isNoted(PlanRow row) {
    return writings.isNoted(row.matched(), row.details().attachedTo(), WriteTexts.text(row));
  }

  /** A copy tells each comment apart; what others know is said once of each title. */
  private boolean isReviewed(PlanRow row) {
    return writings.isReviewed(
        row.matched(), Optional.of(WriteTexts.text(row)).filter(text -> aim.restores()));
  }

  private void write(
      List<Integer> numbers,
      Predicate<PlanRow> isThere,
      Consumer<PlanRow> write,
      IntConsumer done) {
    for (int number : numbers) {
      PlanRow row = rows.row(number);
      if (isThere.test(row)) {
        rows.change(number, PlanStatus.EXISTS, "written");
        continue;
      }
      try {
        write.accept(row);
        rows.change(number, PlanStatus.EXISTS, SendRows.IMPORTED);
        done.accept(number);
      } catch (TraktException e) {
        switch (e.failure()) {
          case TraktFailure.Invalid refused ->
              rows.change(number, PlanStatus.INVALID, "refused_by_trakt");
          case TraktFailure.NotFound missing ->
              rows.change(number, PlanStatus.NOT_FOUND, "unknown_to_trakt");
          default -> throw e;
        }
      }
    }
  }

  private void note(PlanRow row) {
    OptionalLong play = OptionalLong.empty();
    if ("history".equals(row.details().attachedTo())) {
      play = play(row);
      if (play.isEmpty()) {
        throw new TraktException(TraktFailure.NotFound.thing("play of that time"));
      }
    }
    texts.note(row, play);
  }

  /** Returns the number of the play of that minute; one that came back has another. */
  private OptionalLong play(PlanRow row) {
    if (row.moment() == null) {
      return OptionalLong.empty();
    }
    Optional<Instant> wanted = requests.moment(row).understood();
    SyncItem item = SyncItem.of(row.matched());
    return new SectionReader(gateway, OfAccount.HISTORY)
        .read(List.of(item)).of(item).stream()
            .filter(entry -> entry.id() != null)
            .filter(entry -> isAt(entry, wanted))
            .mapToLong(entry -> Objects.requireNonNull(entry.id()))
            .findFirst();
  }

  private static boolean isAt(LibraryEntry entry, Optional<Instant> wanted) {
    Instant at = entry.at();
    boolean undated = at == null || Moment.isUnknown(at);
    return wanted
        .map(moment -> !undated && Moment.isSameMinute(moment, Objects.requireNonNull(at)))
        .orElse(undated);
  }
}
