package io.github.traktcli.application.library;

import io.github.traktcli.application.reference.GivenReference;
import io.github.traktcli.application.reference.ResolveReferences;
import io.github.traktcli.domain.library.Detail;
import io.github.traktcli.domain.library.LibrarySection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Puts things into a section of the library, and takes them out. */
public final class ChangeSection {

  private final LibraryGateway gateway;
  private final ResolveReferences references;

  /** Makes the use case. */
  public ChangeSection(LibraryGateway gateway, ResolveReferences references) {
    this.gateway = gateway;
    this.references = references;
  }

  /**
   * Puts things in. What is there already stays as it is, or is written over, by the {@linkplain
   * io.github.traktcli.domain.library.SectionKind#repeat kind} of the section.
   *
   * @param details what to say of each, as the user wrote it
   * @param dryRun to look everything up, but send nothing
   * @throws io.github.traktcli.domain.input.InvalidInput before any request, when something cannot
   *     be in such a section or the details cannot be meant
   * @throws io.github.traktcli.application.failure.TraktException when a reference cannot be looked
   *     up or the section cannot be read; nothing was sent then
   */
  public SyncOutcome add(
      LibrarySection section,
      List<GivenReference> wanted,
      Map<Detail, String> details,
      boolean dryRun,
      SyncProgress progress) {
    Map<Detail, String> checked = new EnumMap<>(Detail.class);
    details.forEach((detail, value) -> checked.put(detail, detail.checked(value)));
    return run(section, SyncAction.ADD, wanted, checked, dryRun, progress);
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
      LibrarySection section, List<GivenReference> wanted, boolean dryRun, SyncProgress progress) {
    return run(section, SyncAction.REMOVE, wanted, Map.of(), dryRun, progress);
  }

  private SyncOutcome run(
      LibrarySection section,
      SyncAction action,
      List<GivenReference> wanted,
      Map<Detail, String> details,
      boolean dryRun,
      SyncProgress progress) {
    List<SyncRequest> requests =
        references.all(wanted, section.holds()).stream()
            .map(resolution -> SyncRequest.of(resolution, details))
            .toList();
    return new SyncRun(gateway, section, action, progress).run(requests, dryRun);
  }
}
