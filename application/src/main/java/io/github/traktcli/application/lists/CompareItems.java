package io.github.traktcli.application.lists;

import io.github.traktcli.application.failure.TraktException;
import io.github.traktcli.application.failure.TraktFailure;
import io.github.traktcli.application.library.ItemIndex;
import io.github.traktcli.application.library.LibraryGateway;
import io.github.traktcli.application.library.LibraryQuery;
import io.github.traktcli.application.reference.Resolution;
import io.github.traktcli.application.reference.ResolveReferences;
import io.github.traktcli.domain.library.EntryType;
import io.github.traktcli.domain.library.LibrarySection;
import io.github.traktcli.domain.library.SectionKind;
import io.github.traktcli.domain.media.ItemType;
import io.github.traktcli.domain.media.MediaItem;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Tells what two sources have in common, and what not. */
public final class CompareItems {

  private final LibraryGateway gateway;
  private final TakeItems taking;

  /** Makes the use case. */
  public CompareItems(LibraryGateway gateway, ResolveReferences references) {
    this.gateway = gateway;
    this.taking = new TakeItems(gateway, references);
  }

  /** On which side something is. */
  public enum Side {
    LEFT,
    RIGHT,
    BOTH
  }

  /** One thing, and where it is. */
  public record Compared(Side side, MediaItem item) {}

  /**
   * Compares by ids, never by titles.
   *
   * @return first what the left one has, in its order, then what only the right one has
   * @throws TraktException when a source cannot be read, or names something that is not there or
   *     not clear
   */
  public List<Compared> compare(ItemSource left, ItemSource right) {
    List<MediaItem> lefts = items(left);
    List<MediaItem> rights = items(right);
    ItemIndex<MediaItem> listed = index(lefts);
    ItemIndex<MediaItem> partsOfLeft = index(parts(left, rights));
    ItemIndex<MediaItem> onRight = index(rights);
    parts(right, lefts).forEach(part -> onRight.put(part, part));
    List<Compared> compared = new ArrayList<>();
    for (MediaItem item : lefts) {
      compared.add(new Compared(onRight.find(item).isEmpty() ? Side.LEFT : Side.BOTH, item));
    }
    for (MediaItem item : rights) {
      if (listed.find(item).isEmpty()) {
        compared.add(new Compared(partsOfLeft.find(item).isEmpty() ? Side.RIGHT : Side.BOTH, item));
      }
    }
    return compared;
  }

  /** A collection names its shows; where the other side names episodes, its episodes count too. */
  private List<MediaItem> parts(ItemSource source, List<MediaItem> others) {
    return source instanceof ItemSource.OfSection(LibrarySection section)
            && section.kind() == SectionKind.COLLECTION
            && others.stream().anyMatch(item -> item.type() == ItemType.EPISODE)
        ? gateway
            .entries(LibraryQuery.ofAll(section, EntryType.EPISODES))
            .entries()
            .toList()
            .stream()
            .map(entry -> entry.value().item())
            .filter(Objects::nonNull)
            .toList()
        : List.of();
  }

  private List<MediaItem> items(ItemSource source) {
    List<MediaItem> items = new ArrayList<>();
    for (TakenItem taken : taking.of(List.of(source))) {
      switch (taken.resolution()) {
        case Resolution.Found(var text, MediaItem item) -> items.add(item);
        case Resolution.Missing(String text, var item) ->
            throw new TraktException(TraktFailure.NotFound.title("match for \"" + text + "\""));
        case Resolution.Unclear(String text, var candidates) ->
            throw new TraktException(new TraktFailure.Ambiguous(text, candidates));
      }
    }
    return items;
  }

  private static ItemIndex<MediaItem> index(List<MediaItem> items) {
    ItemIndex<MediaItem> index = new ItemIndex<>();
    items.forEach(item -> index.put(item, item));
    return index;
  }
}
