package io.github.traktcli.application.failure;

import io.github.traktcli.domain.lists.OwnName;
import io.github.traktcli.domain.media.MediaItem;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/**
 * Why a use case could not do what it was asked. One exhaustive {@code switch} of the presentation
 * gives each its sentence, its next step and its exit code. Section "Errors" of the contract.
 */
public sealed interface TraktFailure {

  /** Nobody is signed in, or the session has ended and cannot be renewed. */
  record NotSignedIn(Reason reason) implements TraktFailure {
    /** Why there is no usable token. */
    public enum Reason {
      /** There never was one in this profile. */
      NO_TOKEN,
      /** Trakt refused the refresh token: it was used, revoked, or is from before a migration. */
      SESSION_EXPIRED,
      /** Trakt refused a token that looked alive. */
      TOKEN_REFUSED,
    }
  }

  /** Signing in, or renewing a session by hand, did not come to an end. */
  record SignInFailed(Problem problem) implements TraktFailure {
    /** What ended it. */
    public enum Problem {
      /** The user refused the app. */
      DENIED,
      /** Nobody entered the code in time. */
      EXPIRED,
      /** The code was used before. */
      CODE_USED,
      /** Trakt does not know the code. */
      CODE_UNKNOWN,
      /** The redirect answers another request than ours. */
      STATE_MISMATCH,
      /** Input ended before a code came. */
      NO_CODE,
      /** The text on standard input holds no token. */
      NO_TOKEN_GIVEN,
      /** The session has no refresh token, so it cannot be renewed. */
      NO_REFRESH_TOKEN,
      /** A token in the environment overrides whatever would be stored. */
      TOKEN_IN_ENVIRONMENT,
    }
  }

  /** No client id is known, so no request can be made. */
  record NoClientId() implements TraktFailure {}

  /** Trakt refuses the app or its address. */
  record Forbidden(Cause cause, String detail) implements TraktFailure {
    /** Which of the refusals that share a status it was. */
    public enum Cause {
      /** The client id is wrong or its app was deleted. */
      BAD_KEY,
      /** The app exists and may not do this. */
      APP_NOT_ALLOWED,
      /** Trakt blocked this app on purpose; signing in still works. */
      APP_BLOCKED,
      /** A guard in front of Trakt, such as Cloudflare, turned the request away unseen. */
      BLOCKED_BY_CLOUDFLARE,
      /** The profile is private. */
      PRIVATE_PROFILE,
    }
  }

  /**
   * There is no such thing.
   *
   * @param what what was looked for, in words that fit behind "found no"
   * @param next what may help
   */
  record NotFound(String what, NextStep next) implements TraktFailure {

    /** Returns that a title is not there, for which a search may help. */
    public static NotFound title(String what) {
      return new NotFound(what, new NextStep.Search());
    }

    /** Returns that something is not there that no search finds. */
    public static NotFound thing(String what) {
      return new NotFound(what, new NextStep.Nothing());
    }
  }

  /** The journal has no write of that number, or it is another account's. */
  record NoSuchWrite(long id) implements TraktFailure {}

  /** Nothing of a write was taken back, for it was changed since. */
  record ChangedSince(int items) implements TraktFailure {}

  /** A write was taken back before. */
  record AlreadyTakenBack(long id) implements TraktFailure {}

  /**
   * A profile is not signed in.
   *
   * @param others those that are
   */
  record NoSuchProfile(String profile, List<String> others) implements TraktFailure {
    /** Copies the others. */
    public NoSuchProfile {
      others = List.copyOf(others);
    }
  }

  /** A person was asked which of several things is meant, and chose none; nothing was done. */
  record NothingChosen() implements TraktFailure {}

  /**
   * A title that fits several things.
   *
   * @param text as the user wrote it
   */
  record Ambiguous(String text, List<MediaItem> candidates) implements TraktFailure {
    /** Copies the candidates. */
    public Ambiguous {
      candidates = List.copyOf(candidates);
    }
  }

  /**
   * A name that fits several things of one's own.
   *
   * @param text as the user wrote it
   */
  record AmbiguousName(String text, List<OwnName> candidates) implements TraktFailure {
    /** Copies the candidates. */
    public AmbiguousName {
      candidates = List.copyOf(candidates);
    }
  }

  /**
   * None of one's own is called so.
   *
   * @param text as the user wrote it
   * @param near those that are called nearly so
   */
  record NoSuchName(OwnName.Kind kind, String text, List<OwnName> near) implements TraktFailure {
    /** Copies the lists. */
    public NoSuchName {
      near = List.copyOf(near);
    }
  }

  /**
   * A list cannot be changed, for it is somebody else's.
   *
   * @param list its name
   * @param owner whose it is; empty where Trakt does not tell
   */
  record NotYours(String list, Optional<String> owner) implements TraktFailure {}

  /**
   * Trakt is already doing something that excludes this.
   *
   * @param expiresAt until when, UTC, where Trakt says so
   * @param watchedAt when what is repeated was counted, UTC, where Trakt says so
   */
  record Conflict(String detail, Optional<Instant> expiresAt, Optional<Instant> watchedAt)
      implements TraktFailure {}

  /**
   * Something else is checked in.
   *
   * @param title what it is, where Trakt says so
   * @param until when it ends by itself, UTC, where Trakt says so
   */
  record CheckinRunning(Optional<String> title, Optional<Instant> until) implements TraktFailure {}

  /** The account may hold no more of this. */
  record AccountLimit(OptionalInt limit, boolean vip, Optional<URI> upgrade)
      implements TraktFailure {}

  /** Trakt refused the values that were sent. The messages are Trakt's own. */
  record Invalid(List<String> messages) implements TraktFailure {
    /** Copies the messages. */
    public Invalid {
      messages = List.copyOf(messages);
    }
  }

  /**
   * Trakt refuses something among people by rules of its own.
   *
   * @param subject what it was done to, in words
   * @param messages Trakt's own, where it sends any
   */
  record Moderated(Why why, String subject, List<String> messages) implements TraktFailure {
    /** By which rule. */
    public enum Why {
      /** The account may not do such things for a while. */
      SPAM_PROTECTION,
      /** The account may not do such things. */
      BANNED,
      /** Only the writer may. */
      NOT_YOURS,
      /** There is no such title, or nobody may comment on it. */
      CLOSED,
      /** There is no such list, or its owner wants no comments. */
      CLOSED_LIST,
      /** There is no such comment, or it is a reply. */
      NO_REPLIES,
      /** It is older than two weeks and was replied to. */
      HAS_REPLIES,
      /** The text breaks a rule. */
      RULES,
      /** Nobody follows or blocks themselves. */
      YOURSELF
    }

    /** Copies the messages. */
    public Moderated {
      messages = List.copyOf(messages);
    }
  }

  /** The account is locked or deactivated; nothing may be tried again. */
  record AccountLocked(boolean deactivated) implements TraktFailure {}

  /** Only VIP members may do this. */
  record VipOnly(URI upgrade) implements TraktFailure {}

  /**
   * Trakt wants fewer requests.
   *
   * @param retryAfter how long to wait, where Trakt says so
   */
  record RateLimited(Optional<Duration> retryAfter) implements TraktFailure {}

  /**
   * Trakt is there and cannot answer now.
   *
   * @param status the HTTP status
   * @param detail what it says of that, where it says anything
   */
  record Unavailable(int status, String detail) implements TraktFailure {
    /** Says nothing but the status. */
    public Unavailable(int status) {
      this(status, "");
    }
  }

  /**
   * The system's store for secrets does not do what is asked of it.
   *
   * @param detail why, in words
   */
  record KeyringUnusable(String detail) implements TraktFailure {}

  /**
   * No answer came.
   *
   * @param host what was called
   * @param detail why, in words, such as "connection refused"
   */
  record Unreachable(String host, String detail) implements TraktFailure {}

  /**
   * An answer came that is not what the contract promises: HTML, cut off, or wrongly typed.
   *
   * @param detail what was wrong with it, in words
   */
  record Unreadable(String host, String detail) implements TraktFailure {}

  /**
   * A long answer ended, and nothing tells whether that was all of it.
   *
   * @param came how many items were given
   * @param announced how many Trakt spoke of, where it did
   */
  record Incomplete(long came, OptionalLong announced) implements TraktFailure {}

  /**
   * A status that the contract does not know, or that shows a fault of this client (405, 412).
   *
   * @param detail what the answer said, or an empty text
   */
  record Unexpected(int status, String detail) implements TraktFailure {}

  /**
   * Nothing tells whether something new was made.
   *
   * @param why what became of the request
   */
  record PerhapsMade(TraktFailure why) implements TraktFailure {

    /** Returns what happened to a request that makes something new; other failures stay. */
    public static TraktException by(TraktException e) {
      return e.failure().isUnanswered() ? new TraktException(new PerhapsMade(e.failure()), e) : e;
    }
  }

  /** A part of a batch was done and the rest was not. */
  record PartlyDone(int done, int left) implements TraktFailure {}

  /** A dry run: a part of a batch would be done and the rest would not. */
  record PartlyPossible(int possible, int left) implements TraktFailure {}

  /**
   * Trakt renewed the session, and the new tokens could not be kept. The old ones no longer work.
   */
  record TokensNotSaved(String file, String detail) implements TraktFailure {}

  /**
   * The user's configuration cannot be meant.
   *
   * @param line from 1
   * @param column from 1
   */
  record BrokenConfiguration(String file, int line, int column, String detail)
      implements TraktFailure {}

  /** A file of this client cannot be read or written. */
  record LocalState(String file, String detail) implements TraktFailure {}

  /**
   * A file that is to be restored is no copy of the account that can be read.
   *
   * @param file its name
   * @param detail what is wrong with it, as the end of a sentence
   */
  record UnusableCopy(String file, String detail) implements TraktFailure {}

  /**
   * A file of another service cannot be read, is hostile, or is of no known format.
   *
   * @param file its name, with the member of an archive and the line where they are known
   * @param code a word for the trouble, such as {@code archive_damaged}
   * @param detail what is wrong with it, as the end of a sentence
   * @param next what to do about it
   */
  record UnreadableImport(String file, String code, String detail, String next)
      implements TraktFailure {}

  /** Tells whether nobody knows what became of the request: it may have been done all the same. */
  default boolean isUnanswered() {
    return switch (this) {
      case Unreachable unreachable -> true;
      case Unavailable unavailable -> true;
      case Unreadable unreadable -> true;
      default -> false;
    };
  }
}
