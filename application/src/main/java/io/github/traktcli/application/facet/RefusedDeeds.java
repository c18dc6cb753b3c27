package io.github.traktcli.application.facet;

import io.github.traktcli.application.failure.TraktException;
import io.github.traktcli.application.failure.TraktFailure;
import io.github.traktcli.application.failure.TraktFailure.Forbidden;
import io.github.traktcli.application.failure.TraktFailure.Moderated;
import io.github.traktcli.application.failure.TraktFailure.NotSignedIn;
import io.github.traktcli.domain.facet.CommunityFacets;
import io.github.traktcli.domain.facet.Subject;
import io.github.traktcli.domain.user.AccountSettings;
import io.github.traktcli.domain.user.User;
import java.util.List;
import java.util.Optional;

/**
 * Says what a refusal means where people meet: a 401 is about the writer and not about the token,
 * which the settings of the account tell apart. Section "Comments" of the contract.
 */
public final class RefusedDeeds {

  private final ReadFacet facets;

  /** Makes the part. */
  public RefusedDeeds(ReadFacet facets) {
    this.facets = facets;
  }

  /** What was tried, as far as Trakt refuses it in ways of its own. */
  public enum Deed {
    COMMENT,
    REPLY,
    EDIT_COMMENT,
    DELETE_COMMENT,
    LIKE,
    FOLLOW,
    BLOCK,
    OTHER
  }

  /** Returns the failure in words of what was tried; others stay as they are. */
  public TraktException explained(TraktException e, Subject subject, Deed deed) {
    return reason(e.failure(), subject, deed)
        .map(why -> new TraktException(new Moderated(why, subject.label(), messages(e)), e))
        .orElse(e);
  }

  private static List<String> messages(TraktException e) {
    return e.failure() instanceof TraktFailure.Invalid(List<String> messages)
        ? messages
        : List.of();
  }

  private Optional<Moderated.Why> reason(TraktFailure failure, Subject subject, Deed deed) {
    return switch (failure) {
      case NotSignedIn(var reason) when reason == NotSignedIn.Reason.TOKEN_REFUSED ->
          ofAccount(deed);
      case Forbidden(var cause, var detail) when cause == Forbidden.Cause.APP_NOT_ALLOWED ->
          ofAccount(deed);
      case TraktFailure.NotFound missing -> ofMissing(subject, deed);
      case TraktFailure.Conflict conflict -> ofConflict(subject, deed);
      case TraktFailure.Invalid invalid ->
          isWriting(deed) ? Optional.of(Moderated.Why.RULES) : ofSelf(subject, deed);
      default -> Optional.empty();
    };
  }

  private static boolean isWriting(Deed deed) {
    return deed == Deed.COMMENT || deed == Deed.REPLY || deed == Deed.EDIT_COMMENT;
  }

  private static Optional<Moderated.Why> ofMissing(Subject subject, Deed deed) {
    return switch (deed) {
      case COMMENT ->
          Optional.of(
              subject instanceof Subject.Title ? Moderated.Why.CLOSED : Moderated.Why.CLOSED_LIST);
      case REPLY -> Optional.of(Moderated.Why.NO_REPLIES);
      default -> Optional.empty();
    };
  }

  private Optional<Moderated.Why> ofConflict(Subject subject, Deed deed) {
    return deed == Deed.DELETE_COMMENT
        ? Optional.of(Moderated.Why.HAS_REPLIES)
        : ofSelf(subject, deed);
  }

  private Optional<Moderated.Why> ofSelf(Subject subject, Deed deed) {
    if ((deed != Deed.FOLLOW && deed != Deed.BLOCK)
        || !(subject instanceof Subject.OfUser(String slug))) {
      return Optional.empty();
    }
    return settings()
        .map(each -> each.profile().user())
        .filter(me -> slug.equalsIgnoreCase(me.slug()) || slug.equalsIgnoreCase(me.username()))
        .map((User me) -> Moderated.Why.YOURSELF);
  }

  /** The token is good where the settings can be read with it. */
  private Optional<Moderated.Why> ofAccount(Deed deed) {
    if (deed == Deed.OTHER) {
      return Optional.empty();
    }
    String permission =
        switch (deed) {
          case COMMENT, REPLY, EDIT_COMMENT, DELETE_COMMENT, OTHER -> "commenting";
          case LIKE -> "liking";
          case FOLLOW, BLOCK -> "following";
        };
    return settings()
        .map(
            settings ->
                settings.permissions().getOrDefault(permission, true)
                    ? isOfAnother(deed) ? Moderated.Why.NOT_YOURS : Moderated.Why.BANNED
                    : Moderated.Why.SPAM_PROTECTION);
  }

  private static boolean isOfAnother(Deed deed) {
    return deed == Deed.EDIT_COMMENT || deed == Deed.DELETE_COMMENT;
  }

  private Optional<AccountSettings> settings() {
    try {
      return Optional.of(
          facets.one(FacetRequest.of(CommunityFacets.SETTINGS, new Subject.Everything())).value());
    } catch (TraktException e) {
      return Optional.empty(); // what was refused first is told
    }
  }
}
