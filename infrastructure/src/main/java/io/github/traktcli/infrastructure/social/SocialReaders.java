package io.github.traktcli.infrastructure.social;

import io.github.traktcli.domain.draft.CommunityDrafts;
import io.github.traktcli.domain.facet.CommunityFacets;
import io.github.traktcli.infrastructure.answer.AnswerReaders;
import io.github.traktcli.infrastructure.lists.ListDto;
import io.github.traktcli.infrastructure.lists.SmartListDto;

/** How each facet of this slice is read: one row for each. */
public final class SocialReaders {

  private SocialReaders() {}

  /** Adds the rows. */
  public static void addTo(AnswerReaders readers) {
    readers.row(CommunityFacets.COMMENT_ITSELF, CommentDto.class, CommentDto::toDomain);
    readers.row(CommunityFacets.REPLIES, CommentDto.class, CommentDto::toDomain);
    readers.row(CommunityFacets.COMMENTED_ITEM, TopicDto.class, TopicDto::topic);
    readers.row(CommunityFacets.LIKES, UserSinceDto.class, UserSinceDto::toDomain);
    readers.row(CommunityFacets.REACTIONS, UserSinceDto.class, UserSinceDto::toDomain);
    readers.row(
        CommunityFacets.REACTION_COUNTS, ReactionCountsDto.class, ReactionCountsDto::toDomain);
    readers.row(CommunityFacets.TRENDING_COMMENTS, TopicDto.class, TopicDto::topicComment);
    readers.row(CommunityFacets.RECENT_COMMENTS, TopicDto.class, TopicDto::topicComment);
    readers.row(CommunityFacets.UPDATED_COMMENTS, TopicDto.class, TopicDto::topicComment);
    readers.row(CommunityFacets.MY_REACTIONS, TopicDto.class, TopicDto::like);
    readers.row(CommunityFacets.LIST_ITSELF, ListDto.class, ListDto::toDomain);
    readers.row(CommunityFacets.TRENDING_LISTS, FeaturedListDto.class, FeaturedListDto::toDomain);
    readers.row(CommunityFacets.POPULAR_LISTS, FeaturedListDto.class, FeaturedListDto::toDomain);
    readers.row(CommunityFacets.PROFILE, UserProfileDto.class, UserProfileDto::toDomain);
    readers.row(CommunityFacets.COMMENTS_OF_USER, TopicDto.class, TopicDto::topicComment);
    readers.row(CommunityFacets.LISTS_OF_USER, ListDto.class, ListDto::toDomain);
    readers.row(CommunityFacets.COLLABORATIONS, ListDto.class, ListDto::toDomain);
    readers.row(CommunityFacets.LIKES_OF_USER, TopicDto.class, TopicDto::like);
    readers.row(CommunityFacets.FOLLOWERS, UserSinceDto.class, UserSinceDto::toDomain);
    readers.row(CommunityFacets.FOLLOWED, UserSinceDto.class, UserSinceDto::toDomain);
    readers.row(CommunityFacets.FRIENDS, UserSinceDto.class, UserSinceDto::toDomain);
    readers.row(CommunityFacets.WATCHED_NOW, WatchingDto.class, WatchingDto::toDomain);
    readers.row(CommunityFacets.FOLLOW_REQUESTS, UserSinceDto.class, UserSinceDto::toDomain);
    readers.row(CommunityFacets.BLOCKED_USERS, UserSinceDto.class, UserSinceDto::toDomain);
    readers.row(
        CommunityDrafts.EDIT_SETTINGS, AccountSettingsDto.class, AccountSettingsDto::toDomain);
    readers.row(CommunityFacets.NOTE_ITSELF, NoteDto.class, NoteDto::toDomain);
    readers.row(CommunityFacets.NOTED_ITEM, TopicNoteDto.class, TopicNoteDto::toDomain);
    readers.row(CommunityFacets.NOTES_OF_USER, TopicNoteDto.class, TopicNoteDto::toDomain);
    readers.row(CommunityFacets.SMART_LIST_ITSELF, SmartListDto.class, SmartListDto::toDomain);
    readers.row(CommunityFacets.SMART_LIST_ITEMS, TopicDto.class, TopicDto::topic);
    readers.row(CommunityFacets.SMART_LISTS_OF_USER, SmartListDto.class, SmartListDto::toDomain);
    readers.row(CommunityFacets.SAVED_FILTERS, SavedFilterDto.class, SavedFilterDto::toDomain);
    readers.row(CommunityDrafts.POST_COMMENT, CommentDto.class, CommentDto::toDomain);
    readers.row(CommunityDrafts.EDIT_COMMENT, CommentDto.class, CommentDto::toDomain);
    readers.row(CommunityDrafts.REPLY, CommentDto.class, CommentDto::toDomain);
    readers.row(CommunityDrafts.ADD_NOTE, NoteDto.class, NoteDto::toDomain);
    readers.row(CommunityDrafts.EDIT_NOTE, NoteDto.class, NoteDto::toDomain);
    readers.row(CommunityDrafts.CREATE_LIST, ListDto.class, ListDto::toDomain);
    readers.row(CommunityDrafts.EDIT_LIST, ListDto.class, ListDto::toDomain);
    readers.row(CommunityDrafts.CREATE_SMART_LIST, SmartListDto.class, SmartListDto::toDomain);
    readers.row(CommunityDrafts.EDIT_SMART_LIST, SmartListDto.class, SmartListDto::toDomain);
    readers.row(CommunityFacets.SETTINGS, AccountSettingsDto.class, AccountSettingsDto::toDomain);
  }
}
