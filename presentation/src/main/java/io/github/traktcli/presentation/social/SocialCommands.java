package io.github.traktcli.presentation.social;

import io.github.traktcli.application.facet.FacetRequest;
import io.github.traktcli.domain.act.CommunityActs;
import io.github.traktcli.domain.facet.CommunityFacets;
import io.github.traktcli.domain.facet.Facet;
import io.github.traktcli.domain.facet.HistoryFacets;
import io.github.traktcli.domain.facet.Subject;
import io.github.traktcli.domain.facet.SubjectType;
import io.github.traktcli.domain.lists.ListSummary;
import io.github.traktcli.domain.social.TopicComment;
import io.github.traktcli.presentation.act.ActCommand;
import io.github.traktcli.presentation.act.SubjectArguments;
import io.github.traktcli.presentation.command.Leaf;
import io.github.traktcli.presentation.draft.DraftRow;
import io.github.traktcli.presentation.draft.DraftUseCases;
import io.github.traktcli.presentation.facet.FacetView;
import io.github.traktcli.presentation.facet.SubjectArgument;
import io.github.traktcli.presentation.output.Console;
import java.util.List;
import java.util.function.Supplier;

/** The rows of this slice in the command table: comments, users and lists. */
public final class SocialCommands {

  private final Console console;
  private final SocialUseCases useCases;

  /** Makes the rows; no use case is asked for yet. */
  public SocialCommands(Console console, SocialUseCases useCases) {
    this.console = console;
    this.useCases = useCases;
  }

  /** Returns what {@code trakt comments} can do. */
  public List<Leaf> comments() {
    NounLeaves group = nounOf("comments", SubjectType.COMMENT, NamedSubject::comment, "417");
    return List.of(
        Leaf.of(
                "view",
                "Read a comment, and what was replied to it.",
                () -> new CommentCommand(NamedSubject.comment(), console, useCases::readFacet))
            .examples("trakt comments view 417", "trakt comments view 417 --replies"),
        group.facet(
            "replies",
            "Read what was replied.",
            CommunityFacets.REPLIES,
            CommentView::replies,
            true),
        group.facet(
            "item", "What a comment is about.", CommunityFacets.COMMENTED_ITEM, TopicPage::view),
        group.facet("likes", "Who likes a comment.", CommunityFacets.LIKES, UserSinceRows::likes),
        group.facet(
            "reactions",
            "Who reacted to a comment, and how.",
            CommunityFacets.REACTIONS,
            UserSinceRows::reactions),
        group.facet(
            "reaction-summary",
            "How many reacted to a comment, and how.",
            CommunityFacets.REACTION_COUNTS,
            ReactionCountsPage::view),
        feed("trending", "Comments that people like most.", CommunityFacets.TRENDING_COMMENTS),
        feed("recent", "The newest comments.", CommunityFacets.RECENT_COMMENTS),
        feed("updates", "Comments that were edited last.", CommunityFacets.UPDATED_COMMENTS),
        nounOf("comments", SubjectType.USER, UserArgument::new, "sean")
            .facet(
                "list",
                "What somebody has written; yourself by default.",
                CommunityFacets.COMMENTS_OF_USER,
                CommentView::withTopics,
                true),
        nounOf("comments", SubjectType.TRAKT, SocialCommands::trakt, "")
            .facet(
                "reacted",
                "The comments that you reacted to.",
                CommunityFacets.MY_REACTIONS,
                LikeRows::reactions,
                true),
        writing("comments", SocialDrafts.POST, "movie/tron-legacy-2010")
            .examples(
                "trakt comments post movie/tron-legacy-2010 \"The score alone is worth the ticket\"",
                "trakt comments post show/severance --spoiler",
                "trakt comments post list:55 - < thoughts.txt"),
        group.draft(SocialDrafts.EDIT, " \"I think otherwise today, after all\"", this::comment),
        group.draft(SocialDrafts.REPLY, " \"Agreed, and the score is superb\"", subject -> ""),
        group.act(SocialActs.LIKE),
        group.act(SocialActs.UNLIKE),
        group.act(SocialActs.REACT, " love"),
        group.act(SocialActs.UNREACT, " love"),
        group.act(SocialActs.DELETE_COMMENT));
  }

  /** Returns what {@code trakt users} can do. */
  public List<Leaf> users() {
    NounLeaves group = nounOf("users", SubjectType.USER, UserArgument::new, "sean");
    NounLeaves others = nounOf("users", SubjectType.USER, NamedSubject::otherUser, "sean");
    NounLeaves mine = nounOf("users", SubjectType.TRAKT, SocialCommands::trakt, "");
    NounLeaves requests =
        nounOf("users", SubjectType.FOLLOW_REQUEST, NamedSubject::followRequest, "123");
    return List.of(
        group.facet("view", "Show a profile.", CommunityFacets.PROFILE, UserPage::profile),
        group.facet(
            "watching",
            "What somebody watches right now.",
            CommunityFacets.WATCHED_NOW,
            UserPage::watching),
        group.facet(
            "stats",
            "What somebody did, in numbers; Trakt tells VIP members only.",
            HistoryFacets.USER_STATISTICS,
            UserStatisticsPage::view),
        group.facet(
            "followers",
            "Who follows somebody.",
            CommunityFacets.FOLLOWERS,
            UserSinceRows::follows),
        group.facet(
            "following",
            "Whom somebody follows.",
            CommunityFacets.FOLLOWED,
            UserSinceRows::follows),
        group.facet(
            "friends",
            "Who follows somebody and is followed back.",
            CommunityFacets.FRIENDS,
            UserSinceRows::follows),
        group.facet(
            "likes",
            "Comments and lists that somebody likes.",
            CommunityFacets.LIKES_OF_USER,
            LikeRows::likes,
            true),
        mine.facet(
            "requests",
            "Who asks to follow you.",
            CommunityFacets.FOLLOW_REQUESTS,
            UserSinceRows::requests),
        mine.facet(
            "blocked", "Whom you block.", CommunityFacets.BLOCKED_USERS, UserSinceRows::blocked),
        mine.facet(
            "settings",
            "How your account is set up, and what it may hold.",
            CommunityFacets.SETTINGS,
            UserPage::settings),
        mine.draft(SocialDrafts.EDIT_SETTINGS, " --location Berlin", subject -> ""),
        others.act(SocialActs.FOLLOW),
        others.act(SocialActs.UNFOLLOW),
        others.act(SocialActs.BLOCK),
        others.act(SocialActs.UNBLOCK),
        requests.act(SocialActs.APPROVE),
        requests.act(SocialActs.DENY));
  }

  /** Returns what {@code trakt lists} can do. */
  public List<Leaf> lists() {
    NounLeaves group = nounOf("lists", SubjectType.LIST, this::list, "55");
    NounLeaves user = nounOf("lists", SubjectType.USER, UserArgument::new, "sean");
    NounLeaves trakt = nounOf("lists", SubjectType.TRAKT, SocialCommands::trakt, "");
    NounLeaves mine = nounOf("lists", SubjectType.LIST, this::myList, "rainy-sundays");
    return List.of(
        user.facet(
            "list",
            "The lists of somebody; your own by default.",
            CommunityFacets.LISTS_OF_USER,
            ListRows::mine),
        user.facet(
            "collaborations",
            "Lists of others that somebody may change.",
            CommunityFacets.COLLABORATIONS,
            ListRows::ofUser),
        group.facet(
            "view", "What a list says of itself.", CommunityFacets.LIST_ITSELF, ListPage::view),
        group.facet("likes", "Who likes a list.", CommunityFacets.LIKES, UserSinceRows::likes),
        group.facet(
            "comments", "What people write about a list.", Facet.COMMENTS, CommentView::view, true),
        trakt.facet(
            "trending",
            "Lists that people like of late.",
            CommunityFacets.TRENDING_LISTS,
            ListRows::chart),
        trakt.facet(
            "popular",
            "Lists that people like most.",
            CommunityFacets.POPULAR_LISTS,
            ListRows::chart),
        group.act(SocialActs.LIKE),
        group.act(SocialActs.UNLIKE),
        nounOf("lists", SubjectType.USER, SocialCommands::me, "")
            .draft(SocialDrafts.CREATE_LIST, " \"Rainy days\" --privacy public", subject -> ""),
        mine.act(SocialActs.DELETE_LIST));
  }

  /** Returns what is said where a list is changed. */
  public static DraftRow<ListSummary> editList() {
    return SocialDrafts.EDIT_LIST;
  }

  /** Returns what {@code trakt notes} can do. */
  public List<Leaf> notes() {
    NounLeaves group = nounOf("notes", SubjectType.NOTE, NamedSubject::note, "1245");
    return List.of(
        nounOf("notes", SubjectType.USER, UserArgument::new, "sean")
            .facet(
                "list",
                "The notes of somebody; your own by default.",
                CommunityFacets.NOTES_OF_USER,
                NoteView::rows),
        group.facet(
            "view",
            "Read a note.",
            CommunityFacets.NOTE_ITSELF,
            context -> FacetView.page(NoteView.page(context))),
        group.facet("item", "What a note hangs on.", CommunityFacets.NOTED_ITEM, NoteView::item),
        writing("notes", SocialDrafts.ADD_NOTE, "movie/tron-legacy-2010")
            .examples(
                "trakt notes add movie/tron-legacy-2010 \"Watch again before the sequel\"",
                "trakt notes add show/severance"),
        group.draft(SocialDrafts.EDIT_NOTE, " \"Watched again\"", this::note),
        group.act(SocialActs.DELETE_NOTE));
  }

  /** Returns what {@code trakt smart-lists} can do. */
  public List<Leaf> smartLists() {
    NounLeaves group =
        nounOf(
            "smart-lists",
            SubjectType.SMART_LIST,
            () -> NamedSubject.smartList(useCases::findSaved),
            "55");
    NounLeaves mine =
        nounOf(
            "smart-lists",
            SubjectType.SMART_LIST,
            () -> NamedSubject.mySmartList(useCases::findSaved),
            "fresh-and-short");
    return List.of(
        nounOf("smart-lists", SubjectType.USER, UserArgument::new, "sean")
            .facet(
                "list",
                "The smart lists of somebody; your own by default.",
                CommunityFacets.SMART_LISTS_OF_USER,
                SmartListView::lists),
        group.facet(
            "view",
            "What a smart list takes from where.",
            CommunityFacets.SMART_LIST_ITSELF,
            context -> FacetView.page(SmartListView.page(context))),
        nounOf(
                "smart-lists",
                SubjectType.SMART_LIST,
                () -> new IdentifiedSmartList(useCases::findSaved, useCases::readFacet),
                "55")
            .facet(
                "items",
                "What is on a smart list now.",
                CommunityFacets.SMART_LIST_ITEMS,
                SmartListView::items),
        nounOf("smart-lists", SubjectType.USER, SocialCommands::me, "")
            .draft(
                SocialDrafts.CREATE_SMART_LIST,
                " \"Fresh and short\" --source trending --media-type movies"
                    + " --filter runtimes=30-60",
                subject -> ""),
        mine.draft(
            SocialDrafts.EDIT_SMART_LIST,
            " --filter years=2020-2026",
            DraftUseCases.of(useCases::smartListDrafts, useCases::existingSubjects),
            subject -> ""),
        mine.act(SocialActs.DELETE_SMART_LIST));
  }

  /** Returns what {@code trakt filters} can do. */
  public List<Leaf> filters() {
    return List.of(
        nounOf("filters", SubjectType.TRAKT, SocialCommands::trakt, "")
            .facet(
                "list",
                "The filters that you keep at Trakt; for VIP members.",
                CommunityFacets.SAVED_FILTERS,
                SavedFilterRows::view),
        nounOf(
                "filters",
                SubjectType.SAVED_FILTER,
                () -> NamedSubject.savedFilter(useCases::findSaved),
                "12")
            .act(SocialActs.REMOVE_FILTER));
  }

  /** Returns {@code trakt browse}. */
  public Leaf browse() {
    return Leaf.of(
            "browse",
            "Open the page of a title, a list, a user or a comment in your browser.",
            () -> new BrowseCommand(console, useCases))
        .examples(
            "trakt browse movie/tron-legacy-2010",
            "trakt browse show/severance/1/5 --print",
            "trakt browse user:sean");
  }

  /** Returns {@code trakt report}. */
  public Leaf report() {
    return Leaf.of(
            SocialActs.REPORT.name(),
            SocialActs.REPORT.summary(),
            () ->
                new ActCommand(
                    SocialActs.REPORT,
                    SubjectType.TRAKT,
                    SubjectArguments.one(
                        new AnySubject(
                            CommunityActs.REPORT.subjects(),
                            useCases::completeTitle,
                            useCases::findList)),
                    console,
                    useCases::performAct))
        .examples(
            "trakt report movie/tron-legacy-2010 --reason metadata --message \"The year is wrong\"",
            "trakt report comment:417 --reason spoilers",
            "trakt report user:sean --reason spam --yes");
  }

  /** A draft to something whose kind stands in front. */
  private <T> Leaf writing(String noun, DraftRow<T> row, String example) {
    return nounOf(
            noun,
            SubjectType.TRAKT,
            () ->
                new AnySubject(row.draft().subjects(), useCases::completeTitle, useCases::findList),
            example)
        .draft(row, "", subject -> "");
  }

  private String comment(Subject subject) {
    return useCases
        .readFacet()
        .one(FacetRequest.of(CommunityFacets.COMMENT_ITSELF, subject))
        .value()
        .text();
  }

  private String note(Subject subject) {
    return useCases
        .readFacet()
        .one(FacetRequest.of(CommunityFacets.NOTE_ITSELF, subject))
        .value()
        .text();
  }

  private NounLeaves nounOf(
      String noun, SubjectType type, Supplier<? extends SubjectArgument> argument, String example) {
    return new NounLeaves(noun, type, argument, example, console, useCases);
  }

  private SubjectArgument list() {
    return ListArgument.any(useCases::findList);
  }

  private SubjectArgument myList() {
    return ListArgument.own(useCases::findList);
  }

  private static SubjectArgument me() {
    return SubjectArgument.fixed(new Subject.OfUser("me"));
  }

  private static SubjectArgument trakt() {
    return SubjectArgument.fixed(new Subject.Everything());
  }

  private Leaf feed(String name, String summary, Facet<TopicComment> facet) {
    return nounOf("comments", SubjectType.TRAKT, SocialCommands::trakt, "")
        .facet(name, summary, facet, CommentView::withTopics, true);
  }
}
