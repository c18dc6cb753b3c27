package io.github.traktcli.domain.act;

import static io.github.traktcli.domain.facet.SubjectType.ACCOUNT;
import static io.github.traktcli.domain.facet.SubjectType.MOVIE;
import static io.github.traktcli.domain.facet.SubjectType.PERSON;
import static io.github.traktcli.domain.facet.SubjectType.POSITION;
import static io.github.traktcli.domain.facet.SubjectType.SHOW;

import io.github.traktcli.domain.facet.SubjectType;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Something that is done to one subject: liking, following, refreshing, deleting. To add one, add a
 * constant here and a row with its sentences to a table of the presentation.
 *
 * @param path what is asked for, with slashes between its pieces; {@code {subject}} stands for
 *     where the subject is, {@code {type}} and {@code {id}} for its plural and its key
 * @param direction whether something is done or taken back
 * @param subjects to what it can be done
 * @param parameters what can be said of it; those of the path and those without an option come
 *     first, in their order
 * @param needlessOn the answers that say that all is as wished already
 * @param asks whether a person is asked before it is done
 */
public record Act(
    String path,
    Direction direction,
    Set<SubjectType> subjects,
    List<ActParameter> parameters,
    Set<Refusal> needlessOn,
    boolean asks) {

  /** Which way an act goes. */
  public enum Direction {
    DO,
    TAKE_BACK
  }

  /** Answers that can mean that nothing was left to do. */
  public enum Refusal {
    CONFLICT,
    NOT_FOUND
  }

  /** Lets Trakt fetch the data anew. VIP members only. */
  public static final Act REFRESH =
      of(Direction.DO, "{subject}/refresh", MOVIE, SHOW, PERSON)
          .taking(ActParameter.IMAGES)
          .needlessOn(Refusal.CONFLICT);

  /** Lets Trakt fetch anew where a title can be watched. VIP members only. */
  public static final Act REFRESH_JUST_WATCH =
      of(Direction.DO, "{subject}/refresh/justwatch", MOVIE, SHOW).needlessOn(Refusal.CONFLICT);

  /** Takes a title out of the recommendations. */
  public static final Act HIDE_RECOMMENDATION =
      of(Direction.TAKE_BACK, "recommendations/{type}/{id}", MOVIE, SHOW);

  /** Lets a show be watched again: earlier plays count no more. VIP members only. */
  public static final Act RESET_PROGRESS =
      of(Direction.DO, "{subject}/progress/watched/reset", SHOW)
          .taking(ActParameter.RESET_AT)
          .asking();

  /** Lets earlier plays of a show count again. VIP members only. */
  public static final Act UNRESET_PROGRESS =
      of(Direction.TAKE_BACK, "{subject}/progress/watched/reset", SHOW).asking();

  /** Ends what is checked in, without a play. */
  public static final Act CANCEL_CHECKIN =
      of(Direction.TAKE_BACK, "checkin", ACCOUNT).needlessOn(Refusal.NOT_FOUND);

  /** Forgets where a title was stopped. */
  public static final Act REMOVE_POSITION =
      of(Direction.TAKE_BACK, "{subject}", POSITION).needlessOn(Refusal.NOT_FOUND);

  /** Copies the collections. */
  public Act {
    subjects = Collections.unmodifiableSet(EnumSet.copyOf(subjects));
    parameters = List.copyOf(parameters);
    needlessOn = Set.copyOf(needlessOn);
  }

  /** Returns an act that takes nothing but its subject, and asks nobody. */
  public static Act of(Direction direction, String path, SubjectType first, SubjectType... more) {
    return new Act(path, direction, EnumSet.of(first, more), List.of(), Set.of(), false);
  }

  /** Returns this act with something to be said of it. */
  public Act taking(ActParameter... said) {
    return new Act(path, direction, subjects, List.of(said), needlessOn, asks);
  }

  /** Returns this act with answers that mean that all is as wished. */
  public Act needlessOn(Refusal... refusals) {
    return new Act(path, direction, subjects, parameters, Set.of(refusals), asks);
  }

  /** Returns this act as one that a person is asked about before. */
  public Act asking() {
    return new Act(path, direction, subjects, parameters, needlessOn, true);
  }
}
