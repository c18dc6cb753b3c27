package io.github.traktcli.presentation.social;

import io.github.traktcli.domain.act.CommunityActs;
import io.github.traktcli.presentation.act.ActRow;

/** What is said of the acts of this slice. */
final class SocialActs {

  static final ActRow LIKE =
      ActRow.of(
          "like",
          CommunityActs.LIKE,
          "Like it.",
          "Would like %s.",
          "You like %s.",
          "You like %s already.");
  static final ActRow UNLIKE =
      ActRow.of(
          "unlike",
          CommunityActs.UNLIKE,
          "Take back your like.",
          "Would take back your like of %s.",
          "You no longer like %s.",
          "You did not like %s.");
  static final ActRow REACT =
      ActRow.of(
          "react",
          CommunityActs.REACT,
          "React to a comment.",
          "Would react to %s.",
          "You reacted to %s.",
          "You reacted to %s so already.");
  static final ActRow UNREACT =
      ActRow.of(
          "unreact",
          CommunityActs.UNREACT,
          "Take back a reaction to a comment.",
          "Would take back your reaction to %s.",
          "You took back your reaction to %s.",
          "You had not reacted to %s so.");
  static final ActRow DELETE_COMMENT =
      ActRow.of(
          "delete",
          CommunityActs.DELETE_COMMENT,
          "Delete a comment of yours.",
          "Would delete %s with its likes and replies.",
          "Deleted %s. See the way back with: trakt undo",
          "There was no %s.");
  static final ActRow DELETE_LIST =
      ActRow.of(
          "delete",
          CommunityActs.DELETE_LIST,
          "Delete a list of yours with all that is on it.",
          "Would delete %s with all that is on it.",
          "Deleted %s. See the way back with: trakt undo",
          "There was no %s.");
  static final ActRow FOLLOW =
      ActRow.of(
          "follow",
          CommunityActs.FOLLOW,
          "Follow somebody; a private profile must approve it.",
          "Would follow %s.",
          "You follow %s, or have asked to.",
          "You follow %s already, have asked to, or cannot.");
  static final ActRow UNFOLLOW =
      ActRow.of(
          "unfollow",
          CommunityActs.UNFOLLOW,
          "No longer follow somebody.",
          "Would no longer follow %s.",
          "You no longer follow %s.",
          "You did not follow %s.");
  static final ActRow BLOCK =
      ActRow.of(
          "block",
          CommunityActs.BLOCK,
          "Block somebody: neither of you sees the other.",
          "Would block %s.",
          "You block %s.",
          "You block %s already, or cannot.");
  static final ActRow UNBLOCK =
      ActRow.of(
          "unblock",
          CommunityActs.UNBLOCK,
          "No longer block somebody.",
          "Would no longer block %s.",
          "You no longer block %s.",
          "You did not block %s.");
  static final ActRow APPROVE =
      ActRow.of(
          "approve",
          CommunityActs.APPROVE,
          "Let somebody follow you who asked to.",
          "Would approve %s.",
          "Approved %s.",
          "Approved %s before.");
  static final ActRow DENY =
      ActRow.of(
          "deny",
          CommunityActs.DENY,
          "Refuse somebody who asked to follow you.",
          "Would deny %s.",
          "Denied %s.",
          "Denied %s before.");

  static final ActRow DELETE_NOTE =
      ActRow.of(
          "delete",
          CommunityActs.DELETE_NOTE,
          "Delete a note.",
          "Would delete %s.",
          "Deleted %s. See the way back with: trakt undo",
          "There was no %s.");
  static final ActRow DELETE_SMART_LIST =
      ActRow.of(
          "delete",
          CommunityActs.DELETE_SMART_LIST,
          "Delete a smart list of yours.",
          "Would delete %s.",
          "Deleted %s. See the way back with: trakt undo",
          "There was no %s.");
  static final ActRow REMOVE_FILTER =
      ActRow.of(
          "remove",
          CommunityActs.REMOVE_FILTER,
          "Forget a filter that you keep at Trakt.",
          "Would forget %s.",
          "Forgot %s. See the way back with: trakt undo",
          "There was no %s.");

  static final ActRow REPORT =
      ActRow.of(
          "report",
          CommunityActs.REPORT,
          "Tell the moderators that something is wrong.",
          "Would report %s to Trakt's moderators, under your name.",
          "Reported %s. Trakt's moderators will look at it; no answer comes here.",
          "You have reported %s before, and the moderators have not decided yet.");

  private SocialActs() {}
}
