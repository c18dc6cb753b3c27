package io.github.traktcli.domain.act;

import static io.github.traktcli.domain.facet.SubjectType.COMMENT;
import static io.github.traktcli.domain.facet.SubjectType.EPISODE;
import static io.github.traktcli.domain.facet.SubjectType.FOLLOW_REQUEST;
import static io.github.traktcli.domain.facet.SubjectType.LIST;
import static io.github.traktcli.domain.facet.SubjectType.MOVIE;
import static io.github.traktcli.domain.facet.SubjectType.NOTE;
import static io.github.traktcli.domain.facet.SubjectType.PERSON;
import static io.github.traktcli.domain.facet.SubjectType.SAVED_FILTER;
import static io.github.traktcli.domain.facet.SubjectType.SEASON;
import static io.github.traktcli.domain.facet.SubjectType.SHOW;
import static io.github.traktcli.domain.facet.SubjectType.SMART_LIST;
import static io.github.traktcli.domain.facet.SubjectType.USER;

import io.github.traktcli.domain.act.Act.Direction;
import io.github.traktcli.domain.act.Act.Refusal;

/**
 * What can be done to comments, lists and users. Sections "Comments", "Lists" and "Users" of the
 * contract.
 */
public final class CommunityActs {

  public static final Act LIKE = Act.of(Direction.DO, "{subject}/like", COMMENT, LIST);
  public static final Act UNLIKE = Act.of(Direction.TAKE_BACK, "{subject}/like", COMMENT, LIST);
  public static final Act REACT =
      Act.of(Direction.DO, "{subject}/reactions", COMMENT).taking(ActParameter.REACTION);
  public static final Act UNREACT =
      Act.of(Direction.TAKE_BACK, "{subject}/reactions", COMMENT).taking(ActParameter.REACTION);
  public static final Act DELETE_COMMENT =
      Act.of(Direction.TAKE_BACK, "{subject}", COMMENT).asking();
  public static final Act DELETE_LIST = Act.of(Direction.TAKE_BACK, "{subject}", LIST).asking();
  public static final Act FOLLOW =
      Act.of(Direction.DO, "{subject}/follow", USER).needlessOn(Refusal.CONFLICT);
  public static final Act UNFOLLOW = Act.of(Direction.TAKE_BACK, "{subject}/follow", USER);
  public static final Act BLOCK =
      Act.of(Direction.DO, "{subject}/block", USER).needlessOn(Refusal.CONFLICT).asking();
  public static final Act UNBLOCK = Act.of(Direction.TAKE_BACK, "{subject}/block", USER);
  public static final Act APPROVE = Act.of(Direction.DO, "{subject}", FOLLOW_REQUEST);
  public static final Act DENY = Act.of(Direction.TAKE_BACK, "{subject}", FOLLOW_REQUEST);

  public static final Act DELETE_NOTE = Act.of(Direction.TAKE_BACK, "{subject}", NOTE).asking();
  public static final Act DELETE_SMART_LIST =
      Act.of(Direction.TAKE_BACK, "{subject}", SMART_LIST).asking();
  public static final Act REMOVE_FILTER = Act.of(Direction.TAKE_BACK, "{subject}", SAVED_FILTER);

  /** Tells the moderators that something is wrong. Trakt keeps one open report of each thing. */
  public static final Act REPORT =
      Act.of(
              Direction.DO,
              "{subject}/report",
              MOVIE,
              SHOW,
              SEASON,
              EPISODE,
              PERSON,
              COMMENT,
              LIST,
              USER)
          .taking(ActParameter.REASON, ActParameter.MESSAGE)
          .needlessOn(Refusal.CONFLICT)
          .asking();

  private CommunityActs() {}
}
