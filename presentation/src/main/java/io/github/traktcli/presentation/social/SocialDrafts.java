package io.github.traktcli.presentation.social;

import io.github.traktcli.domain.draft.CommunityDrafts;
import io.github.traktcli.domain.lists.ListSummary;
import io.github.traktcli.domain.lists.SmartList;
import io.github.traktcli.domain.social.Comment;
import io.github.traktcli.domain.social.Note;
import io.github.traktcli.domain.user.AccountSettings;
import io.github.traktcli.presentation.draft.DraftRow;

/** What is said of the drafts of this slice. */
final class SocialDrafts {

  static final DraftRow<Comment> POST =
      new DraftRow<>(
          "post",
          CommunityDrafts.POST_COMMENT,
          "Write what you think of a title or a list.",
          CommentView::page,
          "Would comment on %s",
          "Commented on %s.");
  static final DraftRow<Comment> EDIT =
      new DraftRow<>(
          "edit",
          CommunityDrafts.EDIT_COMMENT,
          "Write a comment of yours anew.",
          CommentView::page,
          "Would change %s",
          "Changed %s.");
  static final DraftRow<Comment> REPLY =
      new DraftRow<>(
          "reply",
          CommunityDrafts.REPLY,
          "Answer a comment.",
          CommentView::page,
          "Would reply to %s",
          "Replied to %s.");
  static final DraftRow<Note> ADD_NOTE =
      new DraftRow<>(
          "add",
          CommunityDrafts.ADD_NOTE,
          "Write a note to a title.",
          NoteView::page,
          "Would write a note to %s",
          "Wrote a note to %s.");
  static final DraftRow<Note> EDIT_NOTE =
      new DraftRow<>(
          "edit",
          CommunityDrafts.EDIT_NOTE,
          "Write a note anew.",
          NoteView::page,
          "Would change %s",
          "Changed %s.");
  static final DraftRow<ListSummary> CREATE_LIST =
      new DraftRow<>(
          "create",
          CommunityDrafts.CREATE_LIST,
          "Make a list.",
          ListPage::page,
          "Would make a list",
          "Made the list.");
  static final DraftRow<ListSummary> EDIT_LIST =
      new DraftRow<>(
          "edit",
          CommunityDrafts.EDIT_LIST,
          "Change what a list of yours says of itself.",
          ListPage::page,
          "Would change %s",
          "Changed %s.");

  static final DraftRow<SmartList> CREATE_SMART_LIST =
      new DraftRow<>(
          "create",
          CommunityDrafts.CREATE_SMART_LIST,
          "Make a list that fills itself from a chart and filters.",
          SmartListView::made,
          "Would make a smart list",
          "Made the smart list.");
  static final DraftRow<SmartList> EDIT_SMART_LIST =
      new DraftRow<>(
          "edit",
          CommunityDrafts.EDIT_SMART_LIST,
          "Change a smart list of yours; filters that you do not name stay.",
          SmartListView::page,
          "Would change %s",
          "Changed %s.");

  static final DraftRow<AccountSettings> EDIT_SETTINGS =
      new DraftRow<>(
          "edit",
          CommunityDrafts.EDIT_SETTINGS,
          "Change your profile.",
          UserPage::settingsPage,
          "Would change your profile",
          "Changed your profile.");

  private SocialDrafts() {}
}
