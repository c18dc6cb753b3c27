package io.github.traktcli.application.history;

import io.github.traktcli.application.document.Sourced;
import io.github.traktcli.application.page.Listing;
import io.github.traktcli.domain.history.Intent;
import io.github.traktcli.domain.history.ShowProgress;
import io.github.traktcli.domain.history.UpNextOrder;
import io.github.traktcli.domain.history.WatchedTitle;
import io.github.traktcli.domain.history.WatchedType;
import io.github.traktcli.domain.media.Show;
import io.github.traktcli.domain.page.PageRequest;
import java.util.Optional;

/**
 * How far the user is through shows. Every method may throw a {@link
 * io.github.traktcli.application.failure.TraktException}, those that return a listing when it is
 * read. Section "Sync" of the contract.
 */
public interface ProgressGateway {

  /** Which shows are left out of the progress of all. */
  enum LeftOut {
    NONE,
    COMPLETED,
    NOT_COMPLETED,
    /** All but those that are watched again after a reset. */
    NOT_RESET
  }

  /** Reads what to go on with. Trakt answers not every app. */
  Listing<ShowProgress> upNext(UpNextOrder order, PageRequest page);

  /** Reads what suits an intent. Trakt answers not every app, and tells less of each episode. */
  Listing<ShowProgress> upNext(Intent intent, UpNextOrder order, PageRequest page);

  /** Reads the progress of every show of which something was watched. */
  Listing<ShowProgress> all(LeftOut leftOut, UpNextOrder order, PageRequest page);

  /**
   * Reads plays, added up for each title, the latest first.
   *
   * @param user whose, by slug; empty for the user who is signed in
   * @param extended what to add, such as {@code progress} for the episodes of shows
   */
  Listing<WatchedTitle> watched(
      WatchedType type, Optional<String> user, Optional<String> extended, PageRequest page);

  /** Reads which shows something was watched of, the latest first. */
  Listing<Show> watchedShows();

  /**
   * Reads the progress of one show without specials and hidden seasons.
   *
   * @return with a document of the same shape as in the other answers
   */
  Sourced<ShowProgress> of(Sourced<Show> show);
}
