package io.github.traktcli.application.library;

import io.github.traktcli.application.facet.MissingSubject;
import io.github.traktcli.application.failure.TraktException;
import io.github.traktcli.domain.facet.Subject;
import io.github.traktcli.domain.library.LibrarySection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** All sections of libraries, which say what is missing by its name where a list is not there. */
public final class NamedSections implements LibraryGateway {

  private final LibraryGateway sections;

  /** Makes the gateway around another. */
  public NamedSections(LibraryGateway sections) {
    this.sections = sections;
  }

  @Override
  public LibraryListing entries(LibraryQuery query) {
    LibraryListing listing = named(query.section(), () -> sections.entries(query));
    return new LibraryListing(
        listing.entries().rewording(e -> reworded(ofOwner(e, query), query.section())),
        listing.sortedBy());
  }

  @Override
  public SyncAnswer add(LibrarySection section, List<SyncItem> batch) {
    return named(section, () -> sections.add(section, batch));
  }

  @Override
  public SyncAnswer remove(LibrarySection section, List<SyncItem> batch) {
    return named(section, () -> sections.remove(section, batch));
  }

  @Override
  public Set<Long> removeEntries(LibrarySection section, List<Long> ids) {
    return named(section, () -> sections.removeEntries(section, ids));
  }

  @Override
  public void reorder(LibrarySection section, List<Long> order) {
    named(
        section,
        () -> {
          sections.reorder(section, order);
          return section;
        });
  }

  @Override
  public void note(LibrarySection section, long entry, String notes) {
    named(
        section,
        () -> {
          sections.note(section, entry, notes);
          return section;
        });
  }

  private static <R> R named(LibrarySection section, Supplier<R> asking) {
    try {
      return asking.get();
    } catch (TraktException e) {
      throw reworded(e, section);
    }
  }

  /** What is missing or closed of somebody's is so because of them. */
  private static TraktException ofOwner(TraktException e, LibraryQuery query) {
    return query.user().map(user -> MissingSubject.named(e, new Subject.OfUser(user))).orElse(e);
  }

  private static TraktException reworded(TraktException missing, LibrarySection section) {
    return section instanceof LibrarySection.OfList(String owner, String list, String name)
        ? MissingSubject.named(
            missing,
            new Subject.OfList(Optional.of(owner).filter(NamedSections::isOther), list, name))
        : missing;
  }

  private static boolean isOther(String owner) {
    return !owner.isEmpty() && !owner.equals("me");
  }
}
