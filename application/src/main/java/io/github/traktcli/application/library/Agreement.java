package io.github.traktcli.application.library;

import io.github.traktcli.application.facet.ExistingTitles;
import io.github.traktcli.application.facet.TitleLookUp;
import io.github.traktcli.application.reference.Resolution;
import io.github.traktcli.domain.input.InvalidInput;
import io.github.traktcli.domain.library.Detail;
import io.github.traktcli.domain.media.ItemType;
import io.github.traktcli.domain.media.MediaItem;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Sees to it that nothing contradicts itself where a section writes over what is there: the same
 * title may be named by several texts, and by an old id and a new one where it was merged.
 */
final class Agreement {

  /** No more questions than these are asked before anything is sent. */
  private static final int MOST = 20;

  private final ExistingTitles titles;

  Agreement(ExistingTitles titles) {
    this.titles = titles;
  }

  /**
   * What was found to agree.
   *
   * @param unseen how many go by an id alone and were not looked up, so that two of them may be one
   *     title
   */
  record Agreed(List<SyncRequest> requests, int unseen) {}

  /**
   * Returns the same requests; what goes by an id alone is looked up where something else is said
   * of another of its type.
   *
   * @throws InvalidInput when something else is said of one title each time
   */
  Agreed of(List<SyncRequest> requests) {
    Map<ItemType, Set<Map<Detail, String>>> said = new HashMap<>();
    requests.forEach(
        one ->
            found(one)
                .ifPresent(
                    item ->
                        said.computeIfAbsent(item.type(), type -> new HashSet<>())
                            .add(one.details())));
    List<MediaItem> doubtful =
        requests.stream()
            .flatMap(one -> found(one).stream())
            .filter(item -> isDoubtful(item, said))
            .toList();
    TitleLookUp lookUp = new TitleLookUp(titles, doubtful);
    if (lookUp.questions() > MOST) {
      requireAgreement(requests);
      return new Agreed(requests, doubtful.size());
    }
    List<SyncRequest> known =
        requests.stream()
            .map(
                one ->
                    found(one)
                        .filter(item -> isDoubtful(item, said))
                        .map(item -> lookedUp(one, item, lookUp))
                        .orElse(one))
            .toList();
    requireAgreement(known);
    return new Agreed(known, 0);
  }

  private static SyncRequest lookedUp(SyncRequest one, MediaItem item, TitleLookUp lookUp) {
    String text = one.resolution().text();
    return switch (lookUp.of(item)) {
      case TitleLookUp.Answer.Found(MediaItem found) ->
          SyncRequest.of(new Resolution.Found(text, found), one.details());
      case TitleLookUp.Answer.Missing() ->
          SyncRequest.of(new Resolution.Missing(text, Optional.of(item)), one.details());
      case TitleLookUp.Answer.NotAsked() -> one;
    };
  }

  private static boolean isDoubtful(MediaItem item, Map<ItemType, Set<Map<Detail, String>>> said) {
    return said.getOrDefault(item.type(), Set.of()).size() > 1
        && !ExistingTitles.isSeen(item)
        && ExistingTitles.canBeAsked(item);
  }

  private static void requireAgreement(List<SyncRequest> requests) {
    ItemIndex<SyncRequest> named = new ItemIndex<>();
    for (SyncRequest one : requests) {
      Optional<MediaItem> item = found(one);
      if (item.isEmpty()) {
        continue;
      }
      for (SyncRequest other : named.find(item.get())) {
        if (!other.details().equals(one.details())) {
          throw new InvalidInput(
              "\"%s\" and \"%s\" are one title, and something else is said of it each time."
                  .formatted(other.resolution().text(), one.resolution().text()));
        }
      }
      named.put(item.get(), one);
    }
  }

  private static Optional<MediaItem> found(SyncRequest request) {
    return request.resolution() instanceof Resolution.Found(var text, MediaItem item)
        ? Optional.of(item)
        : Optional.empty();
  }
}
