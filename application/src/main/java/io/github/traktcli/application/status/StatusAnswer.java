package io.github.traktcli.application.status;

import io.github.traktcli.application.auth.ShowSignIn;
import io.github.traktcli.application.document.Sourced;
import io.github.traktcli.application.failure.TraktFailure;
import io.github.traktcli.domain.calendar.CalendarEntry;
import io.github.traktcli.domain.history.ShowProgress;
import io.github.traktcli.domain.social.UserSince;
import io.github.traktcli.domain.user.LimitUse;
import java.util.List;
import java.util.Optional;

/** What was read for one part of how things stand. */
public sealed interface StatusAnswer {

  /** Nobody is signed in; nothing else is told then. */
  record SignedOut() implements StatusAnswer {}

  /** Somebody is signed in, and Trakt takes the token. */
  record SignedIn(ShowSignIn.Status signIn) implements StatusAnswer {}

  /** What is being watched now; empty for nothing. */
  record Watching(Optional<Sourced<io.github.traktcli.domain.user.Watching>> now)
      implements StatusAnswer {}

  /** What airs, in the order of its moments. */
  record Airing(List<Sourced<CalendarEntry>> entries) implements StatusAnswer {
    /** Copies the list. */
    public Airing {
      entries = List.copyOf(entries);
    }
  }

  /** The shows to go on with, watched last first. */
  record Next(List<Sourced<ShowProgress>> shows) implements StatusAnswer {
    /** Copies the list. */
    public Next {
      shows = List.copyOf(shows);
    }
  }

  /** Who asks to follow. */
  record Requests(List<Sourced<UserSince>> users) implements StatusAnswer {
    /** Copies the list. */
    public Requests {
      users = List.copyOf(users);
    }
  }

  /** All limits of the account that are known. */
  record Limits(List<LimitUse> limits) implements StatusAnswer {
    /** Copies the list. */
    public Limits {
      limits = List.copyOf(limits);
    }
  }

  /** A part could not be read. */
  record Failed(StatusPart of, TraktFailure failure) implements StatusAnswer {}

  /** Returns which part it is. */
  default StatusPart part() {
    return switch (this) {
      case SignedOut signedOut -> StatusPart.TOKEN;
      case SignedIn signedIn -> StatusPart.TOKEN;
      case Watching watching -> StatusPart.WATCHING;
      case Airing airing -> StatusPart.AIRING;
      case Next next -> StatusPart.NEXT;
      case Requests requests -> StatusPart.REQUESTS;
      case Limits limits -> StatusPart.LIMITS;
      case Failed(StatusPart of, TraktFailure failure) -> of;
    };
  }
}
