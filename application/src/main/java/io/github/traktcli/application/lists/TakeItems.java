package io.github.traktcli.application.lists;

import io.github.traktcli.application.document.Sourced;
import io.github.traktcli.application.library.ItemIndex;
import io.github.traktcli.application.library.LibraryGateway;
import io.github.traktcli.application.library.LibraryQuery;
import io.github.traktcli.application.library.Wish;
import io.github.traktcli.application.reference.Resolution;
import io.github.traktcli.application.reference.ResolveReferences;
import io.github.traktcli.domain.library.LibraryEntry;
import io.github.traktcli.domain.library.LibrarySection;
import io.github.traktcli.domain.media.ItemType;
import io.github.traktcli.domain.media.MediaItem;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;

/** Reads what sources name, each thing once, in their order. */
final class TakeItems {

  private final LibraryGateway gateway;
  private final ResolveReferences references;

  TakeItems(LibraryGateway gateway, ResolveReferences references) {
    this.gateway = gateway;
    this.references = references;
  }

  List<TakenItem> of(List<ItemSource> sources) {
    List<TakenItem> all = new ArrayList<>();
    ItemIndex<TakenItem> seen = new ItemIndex<>();
    for (ItemSource source : sources) {
      for (TakenItem taken : of(source)) {
        if (!(taken.resolution() instanceof Resolution.Found(var text, MediaItem item))) {
          all.add(taken);
        } else if (seen.find(item).isEmpty()) {
          seen.put(item, taken);
          all.add(taken);
        }
      }
    }
    return all;
  }

  private List<TakenItem> of(ItemSource source) {
    return switch (source) {
      case ItemSource.OfSection(LibrarySection section) -> entries(section);
      case ItemSource.Written(List<Wish> wishes) -> written(wishes);
    };
  }

  private List<TakenItem> entries(LibrarySection section) {
    LibraryQuery all =
        LibraryQuery.ofAll(section, section.kind().entryTypes().getFirst())
            .extended(section.kind().levels());
    List<TakenItem> taken = new ArrayList<>();
    for (Sourced<LibraryEntry> entry : gateway.entries(all).entries()) {
      MediaItem item = entry.value().item();
      if (item != null) {
        taken.add(TakenItem.of(item, entry.value().details()));
      }
    }
    return taken;
  }

  private List<TakenItem> written(List<Wish> wishes) {
    List<Resolution> found =
        references.all(
            wishes.stream().map(Wish::wanted).toList(),
            EnumSet.range(ItemType.MOVIE, ItemType.PERSON));
    List<TakenItem> taken = new ArrayList<>(wishes.size());
    for (int i = 0; i < wishes.size(); i++) {
      taken.add(new TakenItem(found.get(i), wishes.get(i).details()));
    }
    return taken;
  }
}
