package io.github.traktcli.application.history;

import io.github.traktcli.application.facet.FacetRequest;
import io.github.traktcli.application.facet.ReadFacet;
import io.github.traktcli.application.library.ChangeSection;
import io.github.traktcli.application.library.SyncAction;
import io.github.traktcli.application.library.SyncOutcome;
import io.github.traktcli.application.library.SyncProgress;
import io.github.traktcli.application.library.SyncRequest;
import io.github.traktcli.application.reference.Resolution;
import io.github.traktcli.application.reference.ResolveReferences;
import io.github.traktcli.domain.facet.FacetParameter;
import io.github.traktcli.domain.facet.HistoryFacets;
import io.github.traktcli.domain.input.InvalidInput;
import io.github.traktcli.domain.library.Detail;
import io.github.traktcli.domain.library.LibrarySection;
import io.github.traktcli.domain.library.Moment;
import io.github.traktcli.domain.library.SectionKind;
import io.github.traktcli.domain.library.TimeRange;
import io.github.traktcli.domain.media.MediaItem;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Marks what was watched. Whole shows and seasons become their episodes, so that each is known. */
public final class AddPlays {

  private static final LibrarySection HISTORY = LibrarySection.OfAccount.HISTORY;
  private static final Optional<TimeRange> ANY_TIME = Optional.empty();

  private final ResolveReferences references;
  private final IdentifyItems identify;
  private final ReadFacet facets;
  private final PlaySettings settings;
  private final ChangeSection change;

  /** Makes the use case. */
  public AddPlays(
      ResolveReferences references,
      IdentifyItems identify,
      ReadFacet facets,
      PlaySettings settings,
      ChangeSection change) {
    this.references = references;
    this.identify = identify;
    this.facets = facets;
    this.settings = settings;
    this.change = change;
  }

  /**
   * Returns what would be sent.
   *
   * @throws InvalidInput when the next episodes of something are wanted that is no show
   * @throws io.github.traktcli.application.failure.TraktException when something cannot be looked
   *     up
   */
  public PlayPlan plan(List<Watched> wanted, PlayWishes wishes) {
    List<Resolution> named =
        references.all(wanted.stream().map(Watched::named).toList(), HISTORY.holds());
    boolean onlyOnce = settings.watchOnlyOnce();
    List<Optional<TimeRange>> times =
        wanted.stream().map(one -> onlyOnce ? ANY_TIME : one.at().range()).toList();
    List<Resolution> found = identify.several(named, times);
    for (int i = 0; i < wanted.size(); i++) {
      requireShow(wanted.get(i), found.get(i));
    }
    List<SyncRequest> requests = new ArrayList<>();
    List<PlayPlan.Whole> whole = new ArrayList<>();
    List<String> nothingLeft = new ArrayList<>();
    for (int i = 0; i < wanted.size(); i++) {
      Resolution one = found.get(i);
      List<Resolution> single = single(one, wanted.get(i).next(), wishes);
      if (single.isEmpty()) {
        nothingLeft.add(label(one));
      } else if (isWhole(one) && wanted.get(i).next() == 0) {
        whole.add(new PlayPlan.Whole(label(one), single.size()));
      }
      Moment at = wanted.get(i).at();
      Optional<TimeRange> moment = times.get(i);
      Map<Detail, String> details = Map.of(Detail.AT, SectionKind.HISTORY.told(at));
      single.forEach(
          play ->
              requests.add(new SyncRequest(play, details, moment, wishes.again() && !onlyOnce)));
    }
    return new PlayPlan(requests, whole, nothingLeft, onlyOnce);
  }

  private static void requireShow(Watched wanted, Resolution found) {
    if (wanted.next() > 0
        && found instanceof Resolution.Found(String text, MediaItem item)
        && !(item instanceof MediaItem.OfShow)) {
      throw new InvalidInput("\"" + text + "\" is no show, so that no episode of it is next.");
    }
  }

  /**
   * Sends what was planned.
   *
   * @param dryRun to look everything up, but send nothing
   * @throws io.github.traktcli.application.failure.TraktException when the history cannot be read;
   *     nothing was sent then
   */
  public SyncOutcome add(PlayPlan plan, boolean dryRun, SyncProgress progress) {
    return change.change(HISTORY, SyncAction.ADD, plan.plays(), dryRun, progress);
  }

  /** Returns single films and episodes, or what names nothing. */
  private List<Resolution> single(Resolution one, int next, PlayWishes wishes) {
    return switch (one) {
      case Resolution.Found(String text, MediaItem item) ->
          switch (item) {
            case MediaItem.OfShow show when next > 0 ->
                named(text, aired(show).fromNext().stream().limit(next).toList());
            case MediaItem.OfShow show ->
                named(
                    text,
                    aired(show, wishes).filter(episode -> isOfWhole(episode, wishes)).toList());
            case MediaItem.OfSeason(var show, var season) ->
                named(
                    text,
                    aired(new MediaItem.OfShow(show), wishes)
                        .filter(episode -> Objects.equals(season.number(), numberOf(episode)))
                        .toList());
            case MediaItem.OfMovie movie -> List.of(one);
            case MediaItem.OfEpisode episode -> List.of(one);
            case MediaItem.OfPerson person -> List.of(one);
            case MediaItem.OfUser user -> List.of(one);
          };
      case Resolution.Missing missing -> List.of(missing);
      case Resolution.Unclear unclear -> List.of(unclear);
    };
  }

  private static List<Resolution> named(String text, List<AiredEpisode> episodes) {
    return episodes.stream()
        .<Resolution>map(episode -> new Resolution.Found(text, episode.item()))
        .toList();
  }

  private Stream<AiredEpisode> aired(MediaItem.OfShow show, PlayWishes wishes) {
    return aired(show).all().stream().filter(episode -> !wishes.unwatched() || !episode.watched());
  }

  private AiredEpisodes aired(MediaItem.OfShow show) {
    return AiredEpisodes.of(
        facets
            .one(
                FacetRequest.of(HistoryFacets.WATCHED_PROGRESS, show)
                    .with(FacetParameter.HIDDEN, "true")
                    .with(FacetParameter.SPECIALS, "true"))
            .value());
  }

  /** What is hidden belongs to a whole show, but is not missed. */
  private static boolean isOfWhole(AiredEpisode episode, PlayWishes wishes) {
    return isSpecial(episode) ? wishes.specials() : !wishes.unwatched() || episode.reminded();
  }

  private static boolean isSpecial(AiredEpisode episode) {
    return Integer.valueOf(0).equals(numberOf(episode));
  }

  private static @Nullable Integer numberOf(AiredEpisode episode) {
    return episode.item().episode().season();
  }

  private static boolean isWhole(Resolution one) {
    return one instanceof Resolution.Found(var text, var item)
        && SectionKind.HISTORY.holdsPartsOf(item.type());
  }

  private static String label(Resolution one) {
    return one instanceof Resolution.Found(var text, var item) ? item.label() : one.text();
  }
}
