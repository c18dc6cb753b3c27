package io.github.traktcli.application.status;

import io.github.traktcli.application.auth.ProfileSelection;
import io.github.traktcli.application.auth.ShowSignIn;
import io.github.traktcli.application.calendar.CalendarDetail;
import io.github.traktcli.application.calendar.CalendarQuery;
import io.github.traktcli.application.calendar.ReadCalendar;
import io.github.traktcli.application.facet.FacetRequest;
import io.github.traktcli.application.facet.ReadFacet;
import io.github.traktcli.application.failure.TraktException;
import io.github.traktcli.application.failure.TraktFailure;
import io.github.traktcli.application.history.ReadUpNext;
import io.github.traktcli.domain.calendar.LocalWindow;
import io.github.traktcli.domain.facet.CommunityFacets;
import io.github.traktcli.domain.facet.Subject;
import io.github.traktcli.domain.filter.Filters;
import io.github.traktcli.domain.history.UpNextOrder;
import io.github.traktcli.domain.page.PageRequest;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletionService;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;

/** Tells how things stand, part by part. What goes wrong in one part is no matter to the others. */
public final class ReadStatus {

  private static final int SHOWS = 3;
  private static final int SHOWS_TO_CHOOSE_FROM = 30;

  private final ShowSignIn signIn;
  private final ProfileSelection profiles;
  private final ReadFacet facets;
  private final ReadCalendar calendar;
  private final ReadUpNext upNext;
  private final ReadLimits limits;

  /** Makes the use case; all of it is used by several threads at once. */
  public ReadStatus(
      ShowSignIn signIn,
      ProfileSelection profiles,
      ReadFacet facets,
      ReadCalendar calendar,
      ReadUpNext upNext,
      ReadLimits limits) {
    this.signIn = signIn;
    this.profiles = profiles;
    this.facets = facets;
    this.calendar = calendar;
    this.upNext = upNext;
    this.limits = limits;
  }

  /**
   * Reads parts at the same time. Where nobody is signed in, that is all that is told.
   *
   * @param days those for which to tell what airs
   * @param told hears of each part as it comes, always in the thread of the caller
   * @throws TraktException with {@code NotSignedIn} when nobody is signed in, and that was not
   *     asked
   */
  public void read(Set<StatusPart> wanted, LocalWindow days, Consumer<StatusAnswer> told) {
    if (!signIn.isSignedIn()) {
      if (!wanted.contains(StatusPart.TOKEN)) {
        throw new TraktException(
            new TraktFailure.NotSignedIn(TraktFailure.NotSignedIn.Reason.NO_TOKEN));
      }
      told.accept(new StatusAnswer.SignedOut());
      return;
    }
    ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    try {
      CompletionService<StatusAnswer> reading = new ExecutorCompletionService<>(threads);
      for (StatusPart part : wanted) {
        var _ = reading.submit(() -> answer(part, days));
      }
      for (int left = wanted.size(); left > 0; left--) {
        told.accept(next(reading));
      }
    } finally {
      var _ = threads.shutdownNow();
    }
  }

  private static StatusAnswer next(CompletionService<StatusAnswer> reading) {
    try {
      return reading.take().get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private StatusAnswer answer(StatusPart part, LocalWindow days) {
    try {
      return switch (part) {
        case TOKEN -> token();
        case WATCHING ->
            new StatusAnswer.Watching(
                facets.oneOrNone(
                    FacetRequest.of(CommunityFacets.WATCHED_NOW, new Subject.OfUser("me"))));
        case AIRING ->
            new StatusAnswer.Airing(
                calendar
                    .read(
                        new CalendarQuery(
                            null,
                            null,
                            days,
                            new CalendarDetail(Filters.none(), "full", null, false)))
                    .toList());
        case NEXT ->
            new StatusAnswer.Next(
                upNext
                    .read(
                        Optional.empty(),
                        UpNextOrder.RECENT,
                        PageRequest.first(SHOWS_TO_CHOOSE_FROM))
                    .filter(show -> !show.hidden() && !show.isNextSpecial())
                    .first(SHOWS)
                    .toList());
        case REQUESTS ->
            new StatusAnswer.Requests(
                facets
                    .many(
                        FacetRequest.of(CommunityFacets.FOLLOW_REQUESTS, new Subject.Everything()))
                    .toList());
        case LIMITS -> new StatusAnswer.Limits(limits.read());
      };
    } catch (TraktException e) {
      return new StatusAnswer.Failed(part, e.failure());
    }
  }

  private StatusAnswer token() {
    ShowSignIn.Status shown = signIn.show(profiles.current());
    return shown
        .problem()
        .<StatusAnswer>map(problem -> new StatusAnswer.Failed(StatusPart.TOKEN, problem))
        .orElseGet(() -> new StatusAnswer.SignedIn(shown));
  }
}
