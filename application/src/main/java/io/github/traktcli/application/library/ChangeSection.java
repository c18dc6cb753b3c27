package io.github.traktcli.application.library;

import io.github.traktcli.application.facet.ExistingTitles;
import io.github.traktcli.application.journal.Journal;
import io.github.traktcli.application.reference.GivenReference;
import io.github.traktcli.application.reference.Resolution;
import io.github.traktcli.application.reference.ResolveReferences;
import io.github.traktcli.domain.library.LibrarySection;
import io.github.traktcli.domain.library.Repeat;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Puts things into a section of the library, and takes them out. */
public final class ChangeSection {

  private final LibraryGateway gateway;
  private final ResolveReferences references;
  private final Journal journal;
  private final ExistingTitles titles;

  /**
   * Makes the use case.
   *
   * @param titles looks up what nothing has shown to exist, or to be another title
   */
  public ChangeSection(
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
   * Puts things in. What is there already stays as it is, or is written over, by the {@linkplain
   * io.github.traktcli.domain.library.SectionKind#repeat kind} of the section.
   *
   * @param wishes what to put in, and what to say of each
   * @param dryRun to look everything up, but send nothing
   * @throws io.github.traktcli.domain.input.InvalidInput when something cannot be in such a
   *     section, the details cannot be meant, or two contradict each other; nothing was sent then
   * @throws io.github.traktcli.application.failure.TraktException when a reference cannot be looked
   *     up or the section cannot be read; nothing was sent then
   */
  public SyncOutcome add(
      LibrarySection section, List<Wish> wishes, boolean dryRun, SyncProgress progress) {
    return run(
        section, SyncAction.ADD, WishRules.of(section.kind()).checked(wishes), dryRun, progress);
  }

  /**
   * Takes things out. A title is one that is in the section, before it is any other of that name.
   *
   * @param dryRun to look everything up, but send nothing
   * @throws io.github.traktcli.domain.input.InvalidInput before any request, when something cannot
   *     be in such a section
   * @throws io.github.traktcli.application.failure.TraktException when a reference cannot be looked
   *     up or the section cannot be read; nothing was sent then
   */
  public SyncOutcome remove(
      LibrarySection section, List<GivenReference> wanted, boolean dryRun, SyncProgress progress) {
    List<Wish> wishes = wanted.stream().map(one -> Wish.of(one, Map.of())).toList();
    return run(section, SyncAction.REMOVE, wishes, dryRun, progress);
  }

  private SyncOutcome run(
      LibrarySection section,
      SyncAction action,
      List<Wish> wishes,
      boolean dryRun,
      SyncProgress progress) {
    List<GivenReference> given = wishes.stream().map(Wish::wanted).toList();
    List<Resolution> resolutions =
        switch (action) {
          case ADD -> references.all(given, section.holds());
          case REMOVE -> new NamedEntries(gateway, references).resolved(section, given);
        };
    List<SyncRequest> requests = new ArrayList<>(wishes.size());
    for (int i = 0; i < wishes.size(); i++) {
      Wish wish = wishes.get(i);
      requests.add(new SyncRequest(resolutions.get(i), wish.details(), wish.moment(), false));
    }
    if (action == SyncAction.ADD && section.kind().repeat() == Repeat.REPLACED) {
      Agreement.Agreed agreed = new Agreement(titles).of(requests);
      return change(section, action, agreed.requests(), dryRun, progress)
          .perhapsTwice(agreed.unseen());
    }
    return change(section, action, requests, dryRun, progress);
  }

  /**
   * Puts in or takes out what is known already.
   *
   * @param requests with what became of each reference
   * @param dryRun to look everything up, but send nothing
   * @throws io.github.traktcli.application.failure.TraktException when the section cannot be read;
   *     nothing was sent then
   */
  public SyncOutcome change(
      LibrarySection section,
      SyncAction action,
      List<SyncRequest> requests,
      boolean dryRun,
      SyncProgress progress) {
    SyncOutcome outcome =
        new SyncRun(gateway, journal, section, action, progress).run(requests, dryRun);
    return dryRun ? new CheckedPlan(titles).checked(outcome) : outcome;
  }
}
