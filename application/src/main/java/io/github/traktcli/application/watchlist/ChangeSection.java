package io.github.traktcli.application.watchlist;

import io.github.traktcli.application.document.Sourced;
import io.github.traktcli.application.library.SyncAction;
import io.github.traktcli.application.library.SyncAnswer;
import io.github.traktcli.application.library.SyncItem;
import io.github.traktcli.application.library.SyncOutcome;
import io.github.traktcli.application.library.SyncProgress;
import io.github.traktcli.application.library.SyncRun;
import io.github.traktcli.application.library.SyncTarget;
import io.github.traktcli.application.reference.ResolveReferences;
import io.github.traktcli.application.reference.Wanted;
import io.github.traktcli.domain.library.ListEntry;
import io.github.traktcli.domain.media.MediaItem;
import io.github.traktcli.domain.watchlist.EntryType;
import io.github.traktcli.domain.watchlist.Section;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Puts things on the watchlist or into the favorites, and takes them out. */
public final class ChangeSection {

  private final SectionGateway gateway;
  private final ResolveReferences references;

  /** Makes the use case. */
  public ChangeSection(SectionGateway gateway, ResolveReferences references) {
    this.gateway = gateway;
    this.references = references;
  }

  /**
   * Puts things in. What is there already stays as it is, with its notes.
   *
   * @param notes what to write to each new entry, up to 500 letters
   * @param dryRun to look everything up, but send nothing
   * @throws io.github.traktcli.domain.input.InvalidInput before any request, when something cannot
   *     be in such a section or the notes are too long
   * @throws io.github.traktcli.application.failure.TraktException when a reference cannot be looked
   *     up or the section cannot be read; nothing was sent then
   */
  public SyncOutcome add(
      Section section,
      List<Wanted> wanted,
      Optional<String> notes,
      boolean dryRun,
      SyncProgress progress) {
    Map<String, Object> details =
        notes
            .map(Notes::checked)
            .<Map<String, Object>>map(text -> Map.of("notes", text))
            .orElse(Map.of());
    return run(section, SyncAction.ADD, wanted, details, dryRun, progress);
  }

  /**
   * Takes things out.
   *
   * @param dryRun to look everything up, but send nothing
   * @throws io.github.traktcli.domain.input.InvalidInput before any request, when something cannot
   *     be in such a section
   * @throws io.github.traktcli.application.failure.TraktException when a reference cannot be looked
   *     up or the section cannot be read; nothing was sent then
   */
  public SyncOutcome remove(
      Section section, List<Wanted> wanted, boolean dryRun, SyncProgress progress) {
    return run(section, SyncAction.REMOVE, wanted, Map.of(), dryRun, progress);
  }

  private SyncOutcome run(
      Section section,
      SyncAction action,
      List<Wanted> wanted,
      Map<String, Object> details,
      boolean dryRun,
      SyncProgress progress) {
    return new SyncRun(new Target(section, action), action, progress)
        .run(references.all(wanted, section.holds()), details, dryRun);
  }

  private final class Target implements SyncTarget {

    private final Section section;
    private final SyncAction action;

    Target(Section section, SyncAction action) {
      this.section = section;
      this.action = action;
    }

    @Override
    public SyncAnswer send(List<SyncItem> batch) {
      return switch (action) {
        case ADD -> gateway.add(section, batch);
        case REMOVE -> gateway.remove(section, batch);
      };
    }

    @Override
    public Presence read(List<SyncItem> about) {
      List<MediaItem> items =
          gateway.entries(SectionQuery.ofAll(section, typeOf(about))).entries().toList().stream()
              .map(Sourced::value)
              .map(ListEntry::item)
              .filter(Objects::nonNull)
              .toList();
      return Presence.of(items);
    }

    private static EntryType typeOf(List<SyncItem> about) {
      List<EntryType> types =
          about.stream()
              .map(item -> EntryType.of(item.item().type()).orElse(EntryType.ALL))
              .distinct()
              .toList();
      return types.size() == 1 ? types.getFirst() : EntryType.ALL;
    }
  }
}
