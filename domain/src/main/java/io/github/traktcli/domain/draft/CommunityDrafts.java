package io.github.traktcli.domain.draft;

import static io.github.traktcli.domain.facet.SubjectType.COMMENT;
import static io.github.traktcli.domain.facet.SubjectType.EPISODE;
import static io.github.traktcli.domain.facet.SubjectType.LIST;
import static io.github.traktcli.domain.facet.SubjectType.MOVIE;
import static io.github.traktcli.domain.facet.SubjectType.NOTE;
import static io.github.traktcli.domain.facet.SubjectType.PERSON;
import static io.github.traktcli.domain.facet.SubjectType.SEASON;
import static io.github.traktcli.domain.facet.SubjectType.SHOW;
import static io.github.traktcli.domain.facet.SubjectType.SMART_LIST;
import static io.github.traktcli.domain.facet.SubjectType.TRAKT;
import static io.github.traktcli.domain.facet.SubjectType.USER;

import io.github.traktcli.domain.draft.Draft.Way;
import io.github.traktcli.domain.input.InvalidInput;
import io.github.traktcli.domain.library.SortBy;
import io.github.traktcli.domain.library.SortHow;
import io.github.traktcli.domain.lists.ListSummary;
import io.github.traktcli.domain.lists.SmartList;
import io.github.traktcli.domain.social.Comment;
import io.github.traktcli.domain.social.Note;
import io.github.traktcli.domain.user.AccountSettings;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;

/**
 * What users write to each other and to themselves. Sections "Comments", "Notes", "Lists" and
 * "Users" of the contract.
 */
public final class CommunityDrafts {

  /** Longer notes are refused by Trakt. */
  private static final int LONGEST_NOTE = 500;

  private static final DraftField COMMENT_TEXT =
      DraftField.text("comment", "What you think, in five words or more; 200 make a review.")
          .ofWords(5, 200)
          .asArgument();
  private static final DraftField SPOILER = DraftField.flag("spoiler", "It gives something away.");
  private static final DraftField GIF =
      DraftField.address("gif.url", "The address of a moving picture, with a text or alone.")
          .called("--gif");

  public static final Draft<Comment> POST_COMMENT =
      new Draft<>(
          Comment.class,
          "comments",
          Way.MAKE,
          EnumSet.of(MOVIE, SHOW, SEASON, EPISODE, LIST),
          List.of(COMMENT_TEXT, SPOILER, GIF));
  public static final Draft<Comment> EDIT_COMMENT =
      new Draft<>(
          Comment.class,
          "{subject}",
          Way.CHANGE,
          EnumSet.of(COMMENT),
          List.of(COMMENT_TEXT, SPOILER, GIF));
  public static final Draft<Comment> REPLY =
      new Draft<>(
          Comment.class,
          "{subject}/replies",
          Way.MAKE,
          EnumSet.of(COMMENT),
          List.of(COMMENT_TEXT, SPOILER, GIF));

  private static final DraftField NOTE_TEXT =
      DraftField.text("notes", "What to remember, in 500 letters.")
          .atMost(LONGEST_NOTE)
          .filled()
          .asArgument();
  private static final DraftField NOTE_PRIVACY =
      DraftField.oneOf("privacy", "WHO", "Who may read it", "private", "friends", "public");

  public static final Draft<Note> ADD_NOTE =
      new Draft<>(
          Note.class,
          "notes",
          Way.MAKE,
          EnumSet.of(MOVIE, SHOW, SEASON, EPISODE, PERSON),
          List.of(
              NOTE_TEXT.asRequired(),
              NOTE_PRIVACY,
              SPOILER,
              DraftField.oneOf(
                      "attached_to.type",
                      "PLACE",
                      "Where it hangs: on the title where nothing is said",
                      "history",
                      "collection",
                      "rating")
                  .called("--attach"),
              DraftField.number(
                      "attached_to.id",
                      "ID",
                      "The play, by its id, with --attach history.",
                      1,
                      1e15)
                  .called("--play")),
          CommunityDrafts::checkNote);
  public static final Draft<Note> EDIT_NOTE =
      new Draft<>(
          Note.class,
          "{subject}",
          Way.CHANGE,
          EnumSet.of(NOTE),
          List.of(NOTE_TEXT, NOTE_PRIVACY, SPOILER));

  private static final DraftField LIST_NAME =
      DraftField.text("name", "How it is called.").filled().labelled("NAME");
  private static final List<DraftField> LIST_FIELDS =
      List.of(
          DraftField.text("description", "What it is about."),
          DraftField.oneOf(
              "privacy", "WHO", "Who may see it", "private", "link", "friends", "public"),
          DraftField.flag("display_numbers", "Number its entries."),
          DraftField.flag("allow_comments", "Let people comment on it."),
          DraftField.oneOf(
              "sort_by",
              "PROPERTY",
              "The order that it has by itself",
              Arrays.stream(SortBy.values()).map(SortBy::traktName).toArray(String[]::new)),
          DraftField.oneOf(
              "sort_how",
              "DIRECTION",
              "Its direction",
              Arrays.stream(SortHow.values()).map(SortHow::traktName).toArray(String[]::new)));

  public static final Draft<ListSummary> CREATE_LIST =
      new Draft<>(
          ListSummary.class,
          "{subject}/lists",
          Way.MAKE,
          EnumSet.of(USER),
          with(LIST_NAME.asArgument().asRequired(), LIST_FIELDS));
  public static final Draft<ListSummary> EDIT_LIST =
      new Draft<>(
          ListSummary.class,
          "{subject}",
          Way.CHANGE,
          EnumSet.of(LIST),
          with(LIST_NAME, LIST_FIELDS));

  private static final List<DraftField> SMART_LIST_FIELDS =
      List.of(
          DraftField.oneOf(
                  "source",
                  "CHART",
                  "Where it takes titles from",
                  "trending",
                  "popular",
                  "anticipated",
                  "recommendations",
                  "discover",
                  "watchlist",
                  "library")
              .asRequired(),
          DraftField.oneOf("media_type", "TYPE", "What it takes", "movies", "shows", "media")
              .asRequired(),
          DraftField.filters(
                  "filters",
                  "What to keep of it, as in runtimes=30-60 or genres=drama,comedy; several times"
                      + " for several filters, and with nothing behind the sign to drop one.")
              .called("--filter"),
          DraftField.oneOf("privacy", "WHO", "Who may see it", "private", "friends", "public"));

  public static final Draft<SmartList> CREATE_SMART_LIST =
      new Draft<>(
          SmartList.class,
          "{subject}/smart-lists",
          Way.MAKE,
          EnumSet.of(USER),
          with(LIST_NAME.asArgument().asRequired(), SMART_LIST_FIELDS));

  /** Filters that are not named go with the change, unless they are sent along. */
  public static final Draft<SmartList> EDIT_SMART_LIST =
      new Draft<>(
          SmartList.class,
          "{subject}",
          Way.CHANGE,
          EnumSet.of(SMART_LIST),
          with(LIST_NAME, SMART_LIST_FIELDS));

  /** The profile, and what Trakt itself goes by. What is not named stays as it is. */
  public static final Draft<AccountSettings> EDIT_SETTINGS =
      new Draft<>(
          AccountSettings.class,
          "users/settings",
          Way.CHANGE,
          EnumSet.of(TRAKT),
          List.of(
              DraftField.text("user.name", "The name to show."),
              DraftField.text("user.about", "What others should know."),
              DraftField.text("user.location", "Where you are."),
              DraftField.flag("user.private", "Let only approved followers see the profile."),
              DraftField.flag(
                  "browsing.watch_only_once", "Let Trakt keep one play of each title and no more."),
              DraftField.flag("browsing.show_rating_prompt", "Let Trakt ask for ratings.")));

  private CommunityDrafts() {}

  /** A note to a title is private and gives nothing away, whatever is said of it. */
  private static void checkNote(Map<String, Object> values) {
    Object place = values.get("attached_to.type");
    boolean named = values.containsKey("attached_to.id");
    if (place == null
        && (!"private".equals(values.getOrDefault("privacy", "private"))
            || Boolean.TRUE.equals(values.get("spoiler")))) {
      throw new InvalidInput(
          "Trakt keeps notes to titles private. Say --attach collection, rating or history for one"
              + " that others may read.");
    }
    if ("history".equals(place) && !named) {
      throw new InvalidInput(
          "Say which play it hangs on: --play ID, as trakt history list shows it.");
    }
    if (named && !"history".equals(place)) {
      throw new InvalidInput("--play goes with --attach history.");
    }
  }

  private static List<DraftField> with(DraftField first, List<DraftField> others) {
    List<DraftField> all = new ArrayList<>(others);
    all.addFirst(first);
    return List.copyOf(all);
  }
}
