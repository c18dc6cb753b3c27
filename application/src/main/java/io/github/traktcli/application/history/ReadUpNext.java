package io.github.traktcli.application.history;

import io.github.traktcli.application.document.Sourced;
import io.github.traktcli.application.failure.TraktException;
import io.github.traktcli.application.failure.TraktFailure;
import io.github.traktcli.application.failure.TraktFailure.Forbidden;
import io.github.traktcli.application.failure.TraktFailure.NotSignedIn;
import io.github.traktcli.application.history.ProgressGateway.LeftOut;
import io.github.traktcli.application.library.LibraryGateway;
import io.github.traktcli.application.library.LibraryQuery;
import io.github.traktcli.application.page.Listing;
import io.github.traktcli.application.page.Page;
import io.github.traktcli.domain.history.Intent;
import io.github.traktcli.domain.history.ShowProgress;
import io.github.traktcli.domain.history.UpNextOrder;
import io.github.traktcli.domain.library.EntryType;
import io.github.traktcli.domain.library.HiddenPlace;
import io.github.traktcli.domain.library.LibraryEntry;
import io.github.traktcli.domain.library.LibrarySection;
import io.github.traktcli.domain.media.MediaItem;
import io.github.traktcli.domain.media.Show;
import io.github.traktcli.domain.page.PageRequest;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/**
 * Says what to watch next. Trakt has an answer of its own for that, which it does not give to every
 * app; the progress of all shows says nearly the same; and where that is closed too, each show is
 * asked for.
 */
public final class ReadUpNext {

  private final ProgressGateway gateway;
  private final LibraryGateway sections;

  /** Makes the use case. */
  public ReadUpNext(ProgressGateway gateway, LibraryGateway sections) {
    this.gateway = gateway;
    this.sections = sections;
  }

  /**
   * Reads it, lazily where Trakt sorts. After a reset only what was watched since then counts.
   *
   * @param intent what the user is after; empty for going on, said in full
   * @throws TraktException when it is read
   */
  public Listing<ShowProgress> read(
      Optional<Intent> intent, UpNextOrder order, PageRequest wanted) {
    Optional<Comparator<ShowProgress>> comparator = order.comparator();
    if (comparator.isEmpty()) {
      return inOrderOfTrakt(intent, order, wanted);
    }
    List<Sourced<ShowProgress>> sorted =
        inOrderOfTrakt(intent, UpNextOrder.RECENT, PageRequest.whole()).toList().stream()
            .sorted(Comparator.comparing(Sourced::value, comparator.get()))
            .toList();
    Listing<ShowProgress> all = Listing.of(sorted);
    return wanted instanceof PageRequest.First(int count) ? all.first(count) : all;
  }

  private Listing<ShowProgress> inOrderOfTrakt(
      Optional<Intent> intent, UpNextOrder order, PageRequest wanted) {
    return intent
        .map(
            after ->
                gateway
                    .upNext(after, order, wanted)
                    .otherwise(e -> instead(e, after, order, wanted)))
        .orElseGet(
            () ->
                gateway
                    .upNext(order, wanted)
                    .otherwise(e -> instead(e, Intent.CONTINUE, order, wanted)))
        .map(ShowProgress::sinceReset);
  }

  private Listing<ShowProgress> instead(
      TraktException refused, Intent intent, UpNextOrder order, PageRequest wanted) {
    requireClosed(refused);
    return switch (intent) {
      case CONTINUE ->
          gateway
              .all(LeftOut.COMPLETED, order, wanted)
              .filter(each -> !each.hidden())
              .otherwise(e -> showByShow(e, wanted));
      case ALL -> gateway.all(LeftOut.NONE, order, wanted).filter(each -> !each.hidden());
      case COMPLETED -> gateway.all(LeftOut.NOT_COMPLETED, order, wanted);
      case START -> throw refused;
    };
  }

  /** Asks for one show after the other, and for no more of them than are wanted. */
  private Listing<ShowProgress> showByShow(TraktException refused, PageRequest wanted) {
    requireClosed(refused);
    Set<String> hidden = hiddenShows();
    Iterator<Sourced<Show>> shows = gateway.watchedShows().iterator();
    Listing<ShowProgress> begun =
        Listing.ofPages(
            new Iterator<>() {
              @Override
              public boolean hasNext() {
                return shows.hasNext();
              }

              @Override
              public Page<ShowProgress> next() {
                if (!shows.hasNext()) {
                  throw new NoSuchElementException();
                }
                Sourced<Show> show = shows.next();
                List<Sourced<ShowProgress>> progress =
                    show.value().ids().key().filter(key -> !hidden.contains(key)).isPresent()
                        ? List.of(gateway.of(show))
                        : List.of();
                return new Page<>(
                    progress.stream().filter(each -> isBegun(each.value())).toList(),
                    OptionalLong.empty(),
                    !shows.hasNext());
              }
            });
    return wanted instanceof PageRequest.First(int count) ? begun.first(count) : begun;
  }

  private static boolean isBegun(ShowProgress progress) {
    return progress.sinceReset().without(true, true).next() != null;
  }

  private Set<String> hiddenShows() {
    Set<String> keys = new HashSet<>();
    for (HiddenPlace place : List.of(HiddenPlace.PROGRESS_WATCHED, HiddenPlace.DROPPED)) {
      LibraryQuery query = LibraryQuery.ofAll(new LibrarySection.Hidden(place), EntryType.SHOWS);
      for (Sourced<LibraryEntry> entry : sections.entries(query).entries()) {
        if (entry.value().item() instanceof MediaItem.OfShow(Show show)) {
          show.ids().key().ifPresent(keys::add);
        }
      }
    }
    return keys;
  }

  /** Whoever is not signed in, or gets no answer at all, need not ask in another way. */
  private static void requireClosed(TraktException refused) {
    boolean closed =
        switch (refused.failure()) {
          case TraktFailure.NotFound missing -> true;
          case Forbidden(var cause, var detail) ->
              switch (cause) {
                case BAD_KEY, APP_NOT_ALLOWED, APP_BLOCKED -> true;
                case BLOCKED_BY_CLOUDFLARE, PRIVATE_PROFILE -> false;
              };
          case NotSignedIn(var reason) -> reason == NotSignedIn.Reason.TOKEN_REFUSED;
          default -> false;
        };
    if (!closed) {
      throw refused;
    }
  }
}
