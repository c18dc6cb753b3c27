package io.github.traktcli.application.history;

import io.github.traktcli.application.library.ChangeSection;
import io.github.traktcli.application.library.SyncAction;
import io.github.traktcli.application.library.SyncOutcome;
import io.github.traktcli.application.library.SyncProgress;
import io.github.traktcli.application.library.SyncRequest;
import io.github.traktcli.application.reference.GivenReference;
import io.github.traktcli.application.reference.Resolution;
import io.github.traktcli.application.reference.ResolveReferences;
import io.github.traktcli.domain.library.Detail;
import io.github.traktcli.domain.library.LibrarySection;
import io.github.traktcli.domain.library.SectionKind;
import io.github.traktcli.domain.library.TimeRange;
import io.github.traktcli.domain.media.MediaItem;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Marks what was watched. Whole shows and seasons become their episodes, so that each is known. */
public final class AddPlays {

  private static final LibrarySection HISTORY = LibrarySection.OfAccount.HISTORY;

  private final ResolveReferences references;
  private final IdentifyItems identify;
  private final PlayGateway plays;
  private final ChangeSection change;

  /** Makes the use case. */
  public AddPlays(
      ResolveReferences references,
      IdentifyItems identify,
      PlayGateway plays,
      ChangeSection change) {
    this.references = references;
    this.identify = identify;
    this.plays = plays;
    this.change = change;
  }

  /**
   * Returns what would be sent.
   *
   * @throws io.github.traktcli.application.failure.TraktException when something cannot be looked
   *     up
   */
  public PlayPlan plan(List<GivenReference> wanted, PlayWishes wishes) {
    boolean onlyOnce = plays.watchOnlyOnce();
    Optional<TimeRange> moment = onlyOnce ? Optional.empty() : wishes.at().range();
    Map<Detail, String> details = Map.of(Detail.AT, SectionKind.HISTORY.told(wishes.at()));
    List<SyncRequest> requests = new ArrayList<>();
    List<PlayPlan.Whole> whole = new ArrayList<>();
    for (Resolution one : identify.few(references.all(wanted, HISTORY.holds()))) {
      List<Resolution> single = episodes(one, wishes);
      if (isWhole(one)) {
        whole.add(new PlayPlan.Whole(label(one), single.size()));
      }
      single.forEach(
          play ->
              requests.add(new SyncRequest(play, details, moment, wishes.again() && !onlyOnce)));
    }
    return new PlayPlan(requests, whole, onlyOnce);
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

  private List<Resolution> episodes(Resolution one, PlayWishes wishes) {
    return switch (one) {
      case Resolution.Found(String text, MediaItem item) ->
          switch (item) {
            case MediaItem.OfShow show ->
                aired(text, show, wishes, episode -> wishes.specials() || !isSpecial(episode));
            case MediaItem.OfSeason(var show, var season) ->
                aired(
                    text,
                    new MediaItem.OfShow(show),
                    wishes,
                    episode ->
                        season.number() != null && season.number().equals(numberOf(episode)));
            case MediaItem.OfMovie movie -> List.of(one);
            case MediaItem.OfEpisode episode -> List.of(one);
            case MediaItem.OfPerson person -> List.of(one);
          };
      case Resolution.Missing missing -> List.of(missing);
      case Resolution.Unclear unclear -> List.of(unclear);
    };
  }

  private List<Resolution> aired(
      String text,
      MediaItem.OfShow show,
      PlayWishes wishes,
      java.util.function.Predicate<AiredEpisode> wanted) {
    return plays.aired(show, !wishes.unwatched() || wishes.specials()).stream()
        .filter(wanted)
        .filter(episode -> !wishes.unwatched() || !episode.watched())
        .<Resolution>map(episode -> new Resolution.Found(text, episode.item()))
        .toList();
  }

  private static boolean isSpecial(AiredEpisode episode) {
    return Integer.valueOf(0).equals(numberOf(episode));
  }

  private static @org.jspecify.annotations.Nullable Integer numberOf(AiredEpisode episode) {
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
