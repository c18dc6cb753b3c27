package io.github.traktcli.application.lists;

import io.github.traktcli.application.document.Sourced;
import io.github.traktcli.application.failure.TraktException;
import io.github.traktcli.application.failure.TraktFailure;
import io.github.traktcli.application.library.ChangeSection;
import io.github.traktcli.application.library.ItemIndex;
import io.github.traktcli.application.library.ItemOutcome;
import io.github.traktcli.application.library.LibraryGateway;
import io.github.traktcli.application.library.LibraryQuery;
import io.github.traktcli.application.library.SyncAction;
import io.github.traktcli.application.library.SyncOutcome;
import io.github.traktcli.application.library.SyncProgress;
import io.github.traktcli.application.library.SyncRequest;
import io.github.traktcli.application.reference.Resolution;
import io.github.traktcli.application.reference.ResolveReferences;
import io.github.traktcli.domain.library.Ability;
import io.github.traktcli.domain.library.Detail;
import io.github.traktcli.domain.library.LibraryEntry;
import io.github.traktcli.domain.library.LibrarySection;
import io.github.traktcli.domain.media.MediaItem;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Puts what sources name into a section, in their order and with what they say of it, as far as the
 * section can hold it.
 */
public final class CopyItems {

  private final LibraryGateway gateway;
  private final ChangeSection change;
  private final TakeItems taking;

  /**
   * What became of it.
   *
   * @param unfit what such a section cannot hold
   * @param unordered why what was put in is not in the order of its sources; empty where it is
   */
  public record Outcome(
      SyncOutcome written, List<MediaItem> unfit, Optional<TraktFailure> unordered) {
    /** Copies the list. */
    public Outcome {
      unfit = List.copyOf(unfit);
    }
  }

  /** Makes the use case. */
  public CopyItems(LibraryGateway gateway, ResolveReferences references, ChangeSection change) {
    this.gateway = gateway;
    this.change = change;
    this.taking = new TakeItems(gateway, references);
  }

  /**
   * Copies. What is there already stays as it is.
   *
   * @param dryRun to read, but send nothing
   * @throws io.github.traktcli.application.failure.TraktException when a source or the section
   *     cannot be read; nothing was sent then
   */
  public Outcome into(
      LibrarySection section, List<ItemSource> sources, boolean dryRun, SyncProgress progress) {
    List<SyncRequest> requests = new ArrayList<>();
    List<MediaItem> unfit = new ArrayList<>();
    for (TakenItem taken : taking.of(sources)) {
      if (taken.resolution() instanceof Resolution.Found(var text, MediaItem item)) {
        if (!section.holds().contains(item.type())) {
          unfit.add(item);
          continue;
        }
      }
      requests.add(SyncRequest.of(taken.resolution(), fitting(taken.details(), section)));
    }
    SyncOutcome outcome = change.change(section, SyncAction.ADD, requests, dryRun, progress);
    return new Outcome(outcome, unfit, ordered(section, outcome));
  }

  private static Map<Detail, String> fitting(Map<Detail, String> said, LibrarySection section) {
    Map<Detail, String> fitting = new EnumMap<>(Detail.class);
    said.forEach(
        (detail, value) -> {
          if (section.kind().details().contains(detail) && !value.isEmpty()) {
            fitting.put(detail, value);
          }
        });
    return fitting;
  }

  private Optional<TraktFailure> ordered(LibrarySection section, SyncOutcome outcome) {
    if (outcome.stoppedBy().isPresent() || outcome.count(ItemOutcome.Status.ADDED) < 2) {
      return Optional.empty();
    }
    try {
      keepOrder(section, outcome);
      return Optional.empty();
    } catch (TraktException e) {
      return Optional.of(e.failure());
    }
  }

  /** Trakt puts films before shows in what comes by one request, whatever its order was. */
  private void keepOrder(LibrarySection section, SyncOutcome outcome) {
    if (!section.kind().can(Ability.ARRANGED)) {
      return;
    }
    List<LibraryEntry> now = new ArrayList<>();
    ItemIndex<LibraryEntry> entries = new ItemIndex<>();
    LibraryQuery all = LibraryQuery.ofAll(section, section.kind().entryTypes().getFirst());
    for (Sourced<LibraryEntry> entry : gateway.entries(all).entries()) {
      if (entry.value().id() != null) {
        now.add(entry.value());
        MediaItem item = entry.value().item();
        if (item != null) {
          entries.put(item, entry.value());
        }
      }
    }
    List<LibraryEntry> added = new ArrayList<>();
    for (ItemOutcome item : outcome.items()) {
      MediaItem known = item.item();
      if (item.status() == ItemOutcome.Status.ADDED && known != null) {
        added.addAll(entries.find(known));
      }
    }
    List<LibraryEntry> order = new ArrayList<>(now);
    order.removeAll(added);
    order.addAll(added);
    if (!order.equals(now)) {
      gateway.reorder(
          section, order.stream().map(LibraryEntry::id).map(Objects::requireNonNull).toList());
    }
  }
}
