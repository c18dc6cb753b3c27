package io.github.traktcli.application.library;

import io.github.traktcli.application.facet.ExistingTitles;
import io.github.traktcli.application.facet.TitleLookUp;
import io.github.traktcli.application.library.ItemOutcome.Status;
import io.github.traktcli.domain.media.MediaItem;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Looks up what a dry run would send and nothing has shown to exist. */
final class CheckedPlan {

  private final ExistingTitles titles;

  CheckedPlan(ExistingTitles titles) {
    this.titles = titles;
  }

  /** Returns the same outcome, where what Trakt does not have is not found. */
  SyncOutcome checked(SyncOutcome planned) {
    TitleLookUp lookUp =
        new TitleLookUp(
            titles,
            planned.items().stream()
                .filter(CheckedPlan::isDoubtful)
                .map(item -> Objects.requireNonNull(item.item()))
                .toList());
    List<ItemOutcome> items = new ArrayList<>();
    int unseen = 0;
    for (ItemOutcome planning : planned.items()) {
      if (!isDoubtful(planning)) {
        items.add(planning);
        continue;
      }
      MediaItem item = Objects.requireNonNull(planning.item());
      TitleLookUp.Answer answer =
          ExistingTitles.canBeAsked(item) ? lookUp.of(item) : new TitleLookUp.Answer.NotAsked();
      switch (answer) {
        case TitleLookUp.Answer.Found(MediaItem found) -> items.add(planning.titled(found));
        case TitleLookUp.Answer.Missing() -> items.add(planning.notFound());
        case TitleLookUp.Answer.NotAsked() -> {
          items.add(planning);
          unseen++;
        }
      }
    }
    return new SyncOutcome(items, planned.stoppedBy(), planned.recorded(), unseen);
  }

  private static boolean isDoubtful(ItemOutcome outcome) {
    MediaItem item = outcome.item();
    return item != null
        && (outcome.status() == Status.WOULD_ADD || outcome.status() == Status.NOT_THERE)
        && !ExistingTitles.isSeen(item);
  }
}
