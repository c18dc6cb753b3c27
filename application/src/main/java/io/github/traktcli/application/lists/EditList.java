package io.github.traktcli.application.lists;

import io.github.traktcli.application.document.Sourced;
import io.github.traktcli.application.facet.ExistingTitles;
import io.github.traktcli.application.failure.TraktException;
import io.github.traktcli.application.failure.TraktFailure;
import io.github.traktcli.application.journal.Journal;
import io.github.traktcli.application.journal.JournalEntry;
import io.github.traktcli.application.library.ArrangeSection;
import io.github.traktcli.application.library.ItemIndex;
import io.github.traktcli.application.library.ItemOutcome;
import io.github.traktcli.application.library.LibraryGateway;
import io.github.traktcli.application.library.LibraryQuery;
import io.github.traktcli.application.library.ReorderOutcome;
import io.github.traktcli.application.library.SyncAction;
import io.github.traktcli.application.library.SyncOutcome;
import io.github.traktcli.application.library.SyncProgress;
import io.github.traktcli.application.library.SyncRequest;
import io.github.traktcli.application.library.SyncRun;
import io.github.traktcli.application.reference.GivenReference;
import io.github.traktcli.application.reference.Resolution;
import io.github.traktcli.application.reference.ResolveReferences;
import io.github.traktcli.domain.library.Detail;
import io.github.traktcli.domain.library.LibraryEntry;
import io.github.traktcli.domain.library.LibrarySection;
import io.github.traktcli.domain.media.MediaItem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/**
 * Changes a list to what somebody made of it as a text, by the fewest writes: one for what goes,
 * one for what comes, one for the order where it does not come by itself, one for each note.
 */
public final class EditList {

  private final LibraryGateway gateway;
  private final ResolveReferences references;
  private final Journal journal;
  private final ExistingTitles titles;

  /** Makes the use case. */
  public EditList(
      LibraryGateway gateway,
      ResolveReferences references,
      Journal journal,
      ExistingTitles titles) {
    this.gateway = gateway;
    this.references = references;
    this.journal = journal;
    this.titles = titles;
  }

  /**
   * What became of an edit.
   *
   * @param items what went and what came, one by one
   * @param noted how many notes were written
   * @param arranged whether the order was sent and came back
   * @param recorded the entry of the journal by which all of it is taken back; empty where nothing
   *     was written
   * @param stoppedBy what ended it before its end
   */
  public record Outcome(
      List<ItemOutcome> items,
      int noted,
      boolean arranged,
      OptionalLong recorded,
      Optional<TraktFailure> stoppedBy) {
    /** Copies the lists. */
    public Outcome {
      items = List.copyOf(items);
    }
  }

  /**
   * Reads a list by the keys that its lines go by: references, or ids where there are none.
   *
   * @throws TraktException when it cannot be read
   */
  public Map<String, LibraryEntry> entries(LibrarySection section) {
    Map<String, LibraryEntry> entries = new LinkedHashMap<>();
    for (LibraryEntry entry : read(section)) {
      MediaItem item = entry.item();
      String reference = item == null ? "" : item.reference();
      entries.put(
          reference.isEmpty() || entries.containsKey(reference) ? "entry:" + entry.id() : reference,
          entry);
    }
    return entries;
  }

  /**
   * Works out what an edit comes to. Orphans, of which Trakt does not say what they are about,
   * cannot be taken off.
   *
   * @param entries as they were read for the text
   * @throws TraktException when a line names nothing, or something that is not clear, or a new line
   *     what Trakt does not have, as far as there are few enough to ask for
   * @throws io.github.traktcli.domain.input.InvalidInput when a line cannot be meant
   */
  public ListEdit plan(
      LibrarySection section, Map<String, LibraryEntry> entries, List<EditedLine> lines) {
    Map<String, MediaItem> found = found(section, entries, lines);
    Map<Long, LibraryEntry> left = new LinkedHashMap<>();
    ItemIndex<LibraryEntry> byItem = new ItemIndex<>();
    entries
        .values()
        .forEach(
            entry -> {
              left.put(Objects.requireNonNull(entry.id()), entry);
              MediaItem item = entry.item();
              if (item != null) {
                byItem.put(item, entry);
              }
            });
    List<ListEdit.Place> wanted = new ArrayList<>();
    ItemIndex<MediaItem> fresh = new ItemIndex<>();
    for (EditedLine line : lines) {
      String note = Detail.NOTES.checked(line.note());
      LibraryEntry known = entries.get(line.key());
      MediaItem item = found.get(line.key());
      if (known == null && item != null) {
        known = byItem.find(item).stream().findFirst().orElse(null);
      }
      if (known != null) {
        if (left.remove(Objects.requireNonNull(known.id())) != null) {
          wanted.add(new ListEdit.Place.Kept(known, note));
        }
      } else if (item != null && fresh.find(item).isEmpty()) {
        fresh.put(item, item);
        wanted.add(new ListEdit.Place.New(line.key(), item, note));
      }
    }
    return new ListEdit(
        section,
        List.copyOf(entries.values()),
        wanted,
        left.values().stream().filter(entry -> entry.item() != null).toList());
  }

  private Map<String, MediaItem> found(
      LibrarySection section, Map<String, LibraryEntry> entries, List<EditedLine> lines) {
    List<String> texts =
        lines.stream().map(EditedLine::key).filter(key -> !entries.containsKey(key)).toList();
    List<Resolution> resolutions =
        references.all(texts.stream().map(GivenReference::named).toList(), section.holds());
    Map<String, MediaItem> found = new HashMap<>();
    for (int i = 0; i < texts.size(); i++) {
      switch (resolutions.get(i)) {
        case Resolution.Found(var text, MediaItem item) ->
            found.put(
                texts.get(i),
                i < ExistingTitles.MOST
                        && !ExistingTitles.isSeen(item)
                        && ExistingTitles.canBeAsked(item)
                    ? titles.title(item)
                    : item);
        case Resolution.Missing(String text, var item) ->
            throw new TraktException(TraktFailure.NotFound.title("match for \"" + text + "\""));
        case Resolution.Unclear(String text, var candidates) ->
            throw new TraktException(new TraktFailure.Ambiguous(text, candidates));
      }
    }
    return found;
  }

  /** Does what was planned. What was done before something stopped it is told all the same. */
  public Outcome perform(ListEdit edit, SyncProgress progress) {
    Run run = new Run(edit, progress);
    try {
      run.removeAndAdd();
      run.arrange();
      run.note();
    } catch (TraktException e) {
      run.stoppedBy = Optional.of(e.failure());
    }
    return new Outcome(run.items, run.noted, run.arranged, run.recorded, run.stoppedBy);
  }

  private List<LibraryEntry> read(LibrarySection section) {
    LibraryQuery all = LibraryQuery.ofAll(section, section.kind().entryTypes().getFirst());
    return gateway.entries(all).entries().toList().stream()
        .map(Sourced::value)
        .filter(entry -> entry.id() != null)
        .toList();
  }

  private final class Run {

    private final ListEdit edit;
    private final SyncProgress progress;
    private final List<ItemOutcome> items = new ArrayList<>();
    private OptionalLong recorded = OptionalLong.empty();
    private int noted;
    private boolean arranged;
    private Optional<TraktFailure> stoppedBy = Optional.empty();

    Run(ListEdit edit, SyncProgress progress) {
      this.edit = edit;
      this.progress = progress;
    }

    void removeAndAdd() {
      List<SyncRequest> going = new ArrayList<>();
      for (LibraryEntry entry : edit.removed()) {
        MediaItem item = entry.item();
        if (item != null) {
          going.add(SyncRequest.of(new Resolution.Found(item.label(), item)));
        }
      }
      change(SyncAction.REMOVE, going);
      change(
          SyncAction.ADD,
          edit.added().stream()
              .map(
                  place ->
                      SyncRequest.of(
                          new Resolution.Found(place.text(), place.item()),
                          place.note().isEmpty() ? Map.of() : Map.of(Detail.NOTES, place.note())))
              .toList());
    }

    private void change(SyncAction action, List<SyncRequest> requests) {
      if (requests.isEmpty()) {
        return;
      }
      SyncOutcome outcome =
          new SyncRun(gateway, journal(), edit.section(), action, progress).run(requests, false);
      items.addAll(outcome.items());
      keep(outcome.recorded());
      if (outcome.stoppedBy().isPresent()) {
        throw new TraktException(outcome.stoppedBy().get());
      }
    }

    void arrange() {
      if (!edit.isArranged() && edit.added().size() < 2) {
        return;
      }
      List<LibraryEntry> now = read(edit.section());
      List<Long> wanted = wanted(now);
      List<Long> present = now.stream().map(LibraryEntry::id).map(Objects::requireNonNull).toList();
      Set<Long> ours = new HashSet<>(wanted);
      if (wanted.isEmpty() || present.stream().filter(ours::contains).toList().equals(wanted)) {
        return;
      }
      ReorderOutcome outcome =
          new ArrangeSection(gateway, journal()).reorder(edit.section(), wanted, false);
      keep(outcome.recorded());
      arranged = outcome.applied();
      if (!arranged) {
        throw new TraktException(
            new TraktFailure.Invalid(
                List.of("the answer was good, but the list came back in another order")));
      }
    }

    private List<Long> wanted(List<LibraryEntry> now) {
      ItemIndex<LibraryEntry> byItem = new ItemIndex<>();
      Set<Long> present = new HashSet<>();
      for (LibraryEntry entry : now) {
        present.add(Objects.requireNonNull(entry.id()));
        MediaItem item = entry.item();
        if (item != null) {
          byItem.put(item, entry);
        }
      }
      List<Long> wanted = new ArrayList<>();
      for (ListEdit.Place place : edit.wanted()) {
        switch (place) {
          case ListEdit.Place.Kept(LibraryEntry entry, var note) ->
              wanted.add(Objects.requireNonNull(entry.id()));
          case ListEdit.Place.New(var text, MediaItem item, var note) ->
              byItem.find(item).stream().map(LibraryEntry::id).limit(1).forEach(wanted::add);
        }
      }
      return wanted.stream().filter(present::contains).toList();
    }

    void note() {
      for (ListEdit.Place.Kept place : edit.noted()) {
        keep(
            OptionalLong.of(
                new ArrangeSection(gateway, journal())
                    .note(edit.section(), place.entry(), place.note())));
        noted++;
      }
    }

    /** All that an edit writes is taken back as one. */
    private Journal journal() {
      return journal.partOf(
          JournalEntry.Work.EDITED, "Edit of the " + edit.section().named(), recorded);
    }

    private void keep(OptionalLong entry) {
      recorded = recorded.isPresent() ? recorded : entry;
    }
  }
}
