package io.github.traktcli.infrastructure.sandbox.routes;

import io.github.traktcli.infrastructure.sandbox.server.RouteFinder;
import io.github.traktcli.infrastructure.sandbox.server.Router;
import java.net.URI;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * All routes, in groups that are set up when a path first needs them.
 *
 * <p>Several hundred routes take longer to set up than to search, and the sandbox is often started
 * for one command that calls two or three of them.
 */
public final class RouteGroups implements RouteFinder {

  private enum Group {
    OAUTH,
    CALENDARS,
    SEARCH,
    TITLES,
    FACETS,
    PEOPLE,
    CHARTS,
    VOCABULARIES,
    RECOMMENDATIONS,
    WATCH_NOW,
    SECTIONS,
    HISTORY,
    WATCHED,
    COLLECTION,
    RATINGS,
    HIDDEN,
    PLAYING,
    ACTIVITIES,
    COMMENTS,
    REACTIONS,
    NOTES,
    LISTS,
    SOCIAL,
    SAVED,
    USERS,
    REPORTS
  }

  /** The groups that have routes below the first part of a path. */
  private static final Map<String, List<Group>> AREAS =
      Map.ofEntries(
          Map.entry("oauth", List.of(Group.OAUTH)),
          Map.entry("activate", List.of(Group.OAUTH)),
          Map.entry("calendars", List.of(Group.CALENDARS)),
          Map.entry("search", List.of(Group.SEARCH)),
          Map.entry("media", List.of(Group.CHARTS)),
          Map.entry("movies", titles()),
          Map.entry("shows", titles()),
          Map.entry("people", titles()),
          Map.entry("seasons", List.of(Group.REPORTS)),
          Map.entry("episodes", List.of(Group.REPORTS, Group.WATCH_NOW)),
          Map.entry("genres", List.of(Group.VOCABULARIES)),
          Map.entry("countries", List.of(Group.VOCABULARIES)),
          Map.entry("languages", List.of(Group.VOCABULARIES)),
          Map.entry("certifications", List.of(Group.VOCABULARIES)),
          Map.entry("networks", List.of(Group.VOCABULARIES)),
          Map.entry("recommendations", List.of(Group.RECOMMENDATIONS)),
          Map.entry("social_recommendations", List.of(Group.RECOMMENDATIONS)),
          Map.entry("watchnow", List.of(Group.WATCH_NOW)),
          Map.entry("checkin", List.of(Group.PLAYING)),
          Map.entry("scrobble", List.of(Group.PLAYING)),
          Map.entry("comments", List.of(Group.COMMENTS, Group.REACTIONS, Group.REPORTS)),
          Map.entry("notes", List.of(Group.NOTES)),
          Map.entry("lists", List.of(Group.LISTS, Group.COMMENTS, Group.REPORTS)),
          Map.entry("smart-lists", List.of(Group.SAVED)),
          Map.entry(
              "sync",
              List.of(
                  Group.SECTIONS,
                  Group.HISTORY,
                  Group.WATCHED,
                  Group.COLLECTION,
                  Group.RATINGS,
                  Group.PLAYING,
                  Group.ACTIVITIES)),
          Map.entry(
              "users",
              List.of(
                  Group.USERS,
                  Group.SECTIONS,
                  Group.HISTORY,
                  Group.WATCHED,
                  Group.COLLECTION,
                  Group.RATINGS,
                  Group.HIDDEN,
                  Group.PLAYING,
                  Group.COMMENTS,
                  Group.REACTIONS,
                  Group.NOTES,
                  Group.LISTS,
                  Group.SOCIAL,
                  Group.SAVED,
                  Group.REPORTS)));

  private static List<Group> titles() {
    return List.of(
        Group.TITLES,
        Group.FACETS,
        Group.PEOPLE,
        Group.CHARTS,
        Group.WATCH_NOW,
        Group.WATCHED,
        Group.COMMENTS,
        Group.REPORTS);
  }

  private final RouteContext context;
  private final Tokens tokens;
  private final URI base;
  private final PublicLists lists;
  private final Comments comments;
  private final Router routes = new Router();
  private final Set<String> areas = new HashSet<>();
  private final Set<Group> groups = EnumSet.noneOf(Group.class);

  /**
   * Makes the groups, none of which is set up yet.
   *
   * @param base where the sandbox can be reached
   */
  public RouteGroups(RouteContext context, Tokens tokens, URI base) {
    this.context = context;
    this.tokens = tokens;
    this.base = base;
    this.lists = new PublicLists(context);
    this.comments = new Comments(context, lists);
  }

  @Override
  public synchronized Optional<Router.Match> match(String method, String path) {
    int end = path.indexOf('/', 1);
    String area = path.isEmpty() ? "" : path.substring(1, end < 0 ? path.length() : end);
    if (areas.add(area)) {
      for (Group group : AREAS.getOrDefault(area, List.of())) {
        if (groups.add(group)) {
          register(group);
        }
      }
    }
    return routes.match(method, path);
  }

  private void register(Group group) {
    switch (group) {
      case OAUTH -> new OauthRoutes(context, tokens, base).register(routes);
      case CALENDARS -> new CalendarRoutes(context).register(routes);
      case SEARCH -> new SearchRoutes(context, lists).register(routes);
      case TITLES -> new TitleRoutes(context).register(routes);
      case FACETS -> new FacetRoutes(context, lists).register(routes);
      case PEOPLE -> new PeopleRoutes(context).register(routes);
      case CHARTS -> new ChartRoutes(context).register(routes);
      case VOCABULARIES -> new VocabularyRoutes(context).register(routes);
      case RECOMMENDATIONS -> new RecommendationRoutes(context).register(routes);
      case WATCH_NOW -> new WatchNowRoutes(context).register(routes);
      case SECTIONS -> new WatchlistRoutes(context).register(routes);
      case HISTORY -> new HistoryRoutes(context).register(routes);
      case WATCHED -> new WatchedRoutes(context).register(routes);
      case COLLECTION -> new CollectionRoutes(context).register(routes);
      case RATINGS -> new RatingRoutes(context).register(routes);
      case HIDDEN -> new HiddenRoutes(context).register(routes);
      case PLAYING -> new PlayingRoutes(context).register(routes);
      case ACTIVITIES -> new ActivityRoutes(context).register(routes);
      case COMMENTS -> new CommentRoutes(context, comments, lists).register(routes);
      case REACTIONS -> new ReactionRoutes(context, comments).register(routes);
      case NOTES -> new NoteRoutes(context).register(routes);
      case LISTS -> new ListRoutes(context, lists).register(routes);
      case SOCIAL -> new SocialRoutes(context, comments, lists).register(routes);
      case SAVED -> new SavedRoutes(context).register(routes);
      case USERS -> new UserRoutes(context).register(routes);
      case REPORTS -> new ReportRoutes(context, comments, lists).register(routes);
    }
  }
}
