package io.github.traktcli.presentation.history;

import io.github.traktcli.application.history.Watched;
import io.github.traktcli.application.library.ChangeSection;
import io.github.traktcli.application.library.ItemOutcome;
import io.github.traktcli.application.library.SyncOutcome;
import io.github.traktcli.application.library.Wish;
import io.github.traktcli.application.lists.FindList;
import io.github.traktcli.application.reference.GivenReference;
import io.github.traktcli.domain.facet.Subject;
import io.github.traktcli.domain.facet.SubjectParser;
import io.github.traktcli.domain.library.Detail;
import io.github.traktcli.domain.library.LibrarySection;
import io.github.traktcli.domain.media.MediaItem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where else to put what was watched, in the same breath. */
final class AlsoOptions {

  private static final String OWN = "me";

  @Option(names = "--rate", paramLabel = "N", description = "Rate it as well, from 1 to 10.")
  private @Nullable String rating;

  @Option(
      names = "--list",
      paramLabel = "NAME",
      description = "Put it on one of your lists as well, by its name.")
  private @Nullable String list;

  /**
   * Returns the sections that were named, each with what to say of an entry.
   *
   * @param lists finds the list; asked only where one was named
   * @throws io.github.traktcli.domain.input.InvalidInput when there is no such rating
   */
  Map<LibrarySection, Map<Detail, String>> sections(Supplier<FindList> lists) {
    Map<LibrarySection, Map<Detail, String>> sections = new LinkedHashMap<>();
    if (rating != null) {
      sections.put(
          LibrarySection.OfAccount.RATINGS, Map.of(Detail.RATING, Detail.RATING.checked(rating)));
    }
    if (list != null) {
      Subject.OfList found = lists.get().toChange(SubjectParser.listName(list));
      sections.put(
          new LibrarySection.OfList(found.owner().orElse(OWN), found.list(), found.name()),
          Map.of());
    }
    return sections;
  }

  /**
   * Returns what to put there: what was named, or the episodes that came next, where it was
   * watched.
   */
  static List<Wish> wishes(
      List<Watched> watched, SyncOutcome outcome, Map<Detail, String> details) {
    List<Wish> wishes = new ArrayList<>();
    for (Watched one : watched) {
      List<MediaItem> played =
          outcome.items().stream()
              .filter(item -> item.status().isWell() && item.text().equals(text(one.named())))
              .map(ItemOutcome::item)
              .filter(item -> item != null)
              .toList();
      if (one.next() > 0) {
        played.forEach(item -> wishes.add(Wish.of(new GivenReference.Known(item), details)));
      } else if (!played.isEmpty()) {
        wishes.add(Wish.of(one.named(), details));
      }
    }
    return wishes;
  }

  private static String text(GivenReference named) {
    return switch (named) {
      case GivenReference.Named(String text, var reference) -> text;
      case GivenReference.Known(MediaItem item) -> item.reference();
    };
  }

  /** Makes sure that the sections are there, before anything is written. */
  static void look(ChangeSection change, LibrarySection section, List<Watched> watched) {
    if (section instanceof LibrarySection.OfList) {
      change.add(
          section,
          watched.stream().map(one -> Wish.of(one.named(), Map.of())).toList(),
          true,
          (sent, total) -> {});
    }
  }
}
