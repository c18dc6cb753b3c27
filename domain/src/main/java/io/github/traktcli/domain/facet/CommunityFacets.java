package io.github.traktcli.domain.facet;

import static io.github.traktcli.domain.facet.FacetParameter.COMMENTED;
import static io.github.traktcli.domain.facet.FacetParameter.COMMENT_LENGTH;
import static io.github.traktcli.domain.facet.FacetParameter.EXTENDED;
import static io.github.traktcli.domain.facet.FacetParameter.FILTER_SECTION;
import static io.github.traktcli.domain.facet.FacetParameter.FOLLOWING;
import static io.github.traktcli.domain.facet.FacetParameter.INCLUDE_REPLIES;
import static io.github.traktcli.domain.facet.FacetParameter.LIKED;
import static io.github.traktcli.domain.facet.FacetParameter.LIST_TYPE;
import static io.github.traktcli.domain.facet.FacetParameter.NOTED;
import static io.github.traktcli.domain.facet.FacetParameter.SMART_TYPE;
import static io.github.traktcli.domain.facet.FacetParameter.SORT_BY;
import static io.github.traktcli.domain.facet.FacetParameter.SORT_HOW;
import static io.github.traktcli.domain.facet.SubjectType.COMMENT;
import static io.github.traktcli.domain.facet.SubjectType.LIST;
import static io.github.traktcli.domain.facet.SubjectType.NOTE;
import static io.github.traktcli.domain.facet.SubjectType.SMART_LIST;
import static io.github.traktcli.domain.facet.SubjectType.TRAKT;
import static io.github.traktcli.domain.facet.SubjectType.USER;

import io.github.traktcli.domain.facet.Facet.Amount;
import io.github.traktcli.domain.filter.SavedFilter;
import io.github.traktcli.domain.lists.ListSummary;
import io.github.traktcli.domain.lists.SmartList;
import io.github.traktcli.domain.social.Comment;
import io.github.traktcli.domain.social.Like;
import io.github.traktcli.domain.social.Note;
import io.github.traktcli.domain.social.ReactionCounts;
import io.github.traktcli.domain.social.Topic;
import io.github.traktcli.domain.social.TopicComment;
import io.github.traktcli.domain.social.TopicNote;
import io.github.traktcli.domain.social.UserSince;
import io.github.traktcli.domain.user.AccountSettings;
import io.github.traktcli.domain.user.UserProfile;
import io.github.traktcli.domain.user.Watching;
import java.util.List;

/**
 * What hangs on comments, lists and users. Sections "Comments", "Lists" and "Users" of the
 * contract.
 */
public final class CommunityFacets {

  public static final Facet<Comment> COMMENT_ITSELF =
      Facet.of(Comment.class, "", Amount.ONE, COMMENT);
  public static final Facet<Comment> REPLIES =
      Facet.of(Comment.class, "replies", Amount.PAGED, COMMENT).asking(EXTENDED);
  public static final Facet<Topic> COMMENTED_ITEM =
      Facet.of(Topic.class, "item", Amount.ONE, COMMENT).asking(EXTENDED);
  public static final Facet<UserSince> LIKES =
      Facet.of(UserSince.class, "likes", Amount.PAGED, COMMENT, LIST);
  public static final Facet<UserSince> REACTIONS =
      Facet.of(UserSince.class, "reactions", Amount.PAGED, COMMENT).asking(EXTENDED);
  public static final Facet<ReactionCounts> REACTION_COUNTS =
      Facet.of(ReactionCounts.class, "reactions/summary", Amount.ONE, COMMENT);
  public static final Facet<TopicComment> TRENDING_COMMENTS = feed("comments/trending");
  public static final Facet<TopicComment> RECENT_COMMENTS = feed("comments/recent");
  public static final Facet<TopicComment> UPDATED_COMMENTS = feed("comments/updates");

  /** The comments that whoever is signed in has reacted to. */
  public static final Facet<Like> MY_REACTIONS =
      Facet.of(Like.class, "users/reactions/comments", Amount.PAGED, TRAKT).asking(EXTENDED);

  public static final Facet<ListSummary> LIST_ITSELF =
      Facet.of(ListSummary.class, "", Amount.ONE, LIST).asking(EXTENDED);
  public static final Facet<ListSummary> TRENDING_LISTS =
      Facet.of(ListSummary.class, "lists/trending", Amount.PAGED, TRAKT)
          .in(LIST_TYPE)
          .asking(EXTENDED);
  public static final Facet<ListSummary> POPULAR_LISTS =
      Facet.of(ListSummary.class, "lists/popular", Amount.PAGED, TRAKT)
          .in(LIST_TYPE)
          .asking(EXTENDED);

  public static final Facet<UserProfile> PROFILE =
      Facet.of(UserProfile.class, "", Amount.ONE, USER).asking(EXTENDED, "full");
  public static final Facet<TopicComment> COMMENTS_OF_USER =
      Facet.of(TopicComment.class, "comments", Amount.PAGED, USER)
          .in(COMMENT_LENGTH, COMMENTED)
          .asking(INCLUDE_REPLIES)
          .asking(EXTENDED);
  public static final Facet<ListSummary> LISTS_OF_USER =
      Facet.of(ListSummary.class, "lists", Amount.PAGED, USER).asking(EXTENDED);
  public static final Facet<ListSummary> COLLABORATIONS =
      Facet.of(ListSummary.class, "lists/collaborations", Amount.ALL, USER).asking(EXTENDED);
  public static final Facet<Like> LIKES_OF_USER =
      Facet.of(Like.class, "likes", Amount.PAGED, USER).in(LIKED).asking(EXTENDED);
  public static final Facet<UserSince> FOLLOWERS =
      Facet.of(UserSince.class, "followers", Amount.ALL, USER).asking(EXTENDED);
  public static final Facet<UserSince> FOLLOWED =
      Facet.of(UserSince.class, "following", Amount.ALL, USER).asking(EXTENDED);
  public static final Facet<UserSince> FRIENDS =
      Facet.of(UserSince.class, "friends", Amount.ALL, USER).asking(EXTENDED);
  public static final Facet<Watching> WATCHED_NOW =
      Facet.of(Watching.class, "watching", Amount.ONE_OR_NONE, USER).asking(EXTENDED);
  public static final Facet<UserSince> FOLLOW_REQUESTS =
      Facet.of(UserSince.class, "users/requests", Amount.ALL, TRAKT).in(FOLLOWING).asking(EXTENDED);
  public static final Facet<UserSince> BLOCKED_USERS =
      Facet.of(UserSince.class, "users/blocked", Amount.ALL, TRAKT);

  public static final Facet<AccountSettings> SETTINGS =
      Facet.of(AccountSettings.class, "users/settings", Amount.ONE, TRAKT)
          .asking(EXTENDED, "browsing");

  public static final Facet<Note> NOTE_ITSELF = Facet.of(Note.class, "", Amount.ONE, NOTE);
  public static final Facet<TopicNote> NOTED_ITEM =
      Facet.of(TopicNote.class, "item", Amount.ONE, NOTE).asking(EXTENDED);
  public static final Facet<TopicNote> NOTES_OF_USER =
      Facet.of(TopicNote.class, "notes", Amount.PAGED, USER).in(NOTED).asking(EXTENDED);
  public static final Facet<SmartList> SMART_LIST_ITSELF =
      Facet.of(SmartList.class, "", Amount.ONE, SMART_LIST);
  public static final Facet<Topic> SMART_LIST_ITEMS =
      Facet.of(Topic.class, "items", Amount.PAGED, SMART_LIST)
          .in(SMART_TYPE, SORT_BY, SORT_HOW)
          .asking(EXTENDED);
  public static final Facet<SmartList> SMART_LISTS_OF_USER =
      Facet.of(SmartList.class, "smart-lists", Amount.ALL, USER);

  /** VIP members only. */
  public static final Facet<SavedFilter> SAVED_FILTERS =
      Facet.of(SavedFilter.class, "users/saved_filters", Amount.PAGED, TRAKT).in(FILTER_SECTION);

  private CommunityFacets() {}

  /** Returns all of them. */
  public static List<Facet<?>> all() {
    return List.of(
        COMMENT_ITSELF,
        REPLIES,
        COMMENTED_ITEM,
        LIKES,
        REACTIONS,
        REACTION_COUNTS,
        TRENDING_COMMENTS,
        RECENT_COMMENTS,
        UPDATED_COMMENTS,
        MY_REACTIONS,
        LIST_ITSELF,
        TRENDING_LISTS,
        POPULAR_LISTS,
        PROFILE,
        COMMENTS_OF_USER,
        LISTS_OF_USER,
        COLLABORATIONS,
        LIKES_OF_USER,
        FOLLOWERS,
        FOLLOWED,
        FRIENDS,
        WATCHED_NOW,
        FOLLOW_REQUESTS,
        BLOCKED_USERS,
        SETTINGS,
        NOTE_ITSELF,
        NOTED_ITEM,
        NOTES_OF_USER,
        SMART_LIST_ITSELF,
        SMART_LIST_ITEMS,
        SMART_LISTS_OF_USER,
        SAVED_FILTERS);
  }

  private static Facet<TopicComment> feed(String path) {
    return Facet.of(TopicComment.class, path, Amount.PAGED, TRAKT)
        .in(COMMENT_LENGTH, COMMENTED)
        .asking(INCLUDE_REPLIES)
        .asking(EXTENDED);
  }
}
