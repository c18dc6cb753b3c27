package io.github.traktcli.application.library;

import io.github.traktcli.application.document.Sourced;
import io.github.traktcli.application.failure.TraktException;
import io.github.traktcli.application.failure.TraktFailure;
import io.github.traktcli.application.reference.GivenReference;
import io.github.traktcli.application.reference.Resolution;
import io.github.traktcli.application.reference.ResolveReferences;
import io.github.traktcli.application.reference.Title;
import io.github.traktcli.domain.library.LibraryEntry;
import io.github.traktcli.domain.library.LibrarySection;
import io.github.traktcli.domain.library.Repeat;
import io.github.traktcli.domain.media.Ids;
import io.github.traktcli.domain.media.ItemReference;
import io.github.traktcli.domain.media.MediaItem;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Finds what a user names among the entries of a section: a title is one that is on the list,
 * before it is any other of that name.
 */
public final class NamedEntries {

  private final LibraryGateway gateway;
  private final ResolveReferences references;

  /** Makes the part. */
  public NamedEntries(LibraryGateway gateway, ResolveReferences references) {
    this.gateway = gateway;
    this.references = references;
  }

  /**
   * Returns the ids of entries. Digits are an id already; everything else is a title or a reference
   * of what an entry is about.
   *
   * @throws TraktException with {@link TraktFailure.NotFound} where no entry is about it, and
   *     {@link TraktFailure.Ambiguous} where several are
   */
  public List<Long> ids(LibrarySection section, List<String> texts) {
    List<LibraryEntry> entries = texts.stream().allMatch(Ids::isNumber) ? List.of() : read(section);
    return texts.stream()
        .map(text -> Ids.isNumber(text) ? Long.valueOf(text) : id(section, entries, text))
        .toList();
  }

  /**
   * Resolves references, titles among the entries first. Where every time counts, there are too
   * many to look through.
   */
  List<Resolution> resolved(LibrarySection section, List<GivenReference> given) {
    boolean titled =
        section.kind().repeat() != Repeat.COUNTED
            && given.stream().anyMatch(one -> !titleOf(one).isEmpty());
    List<MediaItem> items =
        titled
            ? read(section).stream().map(LibraryEntry::item).filter(Objects::nonNull).toList()
            : List.of();
    List<Resolution> resolutions = new ArrayList<>(given.size());
    List<GivenReference> elsewhere = new ArrayList<>();
    for (GivenReference one : given) {
      List<MediaItem> called = called(items, titleOf(one));
      if (called.isEmpty()) {
        elsewhere.add(one);
      }
    }
    List<Resolution> others = references.all(elsewhere, section.holds());
    int next = 0;
    for (GivenReference one : given) {
      String text = titleOf(one);
      List<MediaItem> called = called(items, text);
      resolutions.add(
          switch (called.size()) {
            case 0 -> others.get(next++);
            case 1 -> new Resolution.Found(text, called.getFirst());
            default -> new Resolution.Unclear(text, called);
          });
    }
    return resolutions;
  }

  private List<LibraryEntry> read(LibrarySection section) {
    LibraryQuery all = LibraryQuery.ofAll(section, section.kind().entryTypes().getFirst());
    return gateway.entries(all).entries().toList().stream().map(Sourced::value).toList();
  }

  private Long id(LibrarySection section, List<LibraryEntry> entries, String text) {
    GivenReference given = GivenReference.named(text);
    String title = titleOf(given);
    List<LibraryEntry> named;
    if (title.isEmpty()) {
      MediaItem item = references.one(given, section.holds());
      named = entries.stream().filter(entry -> isAbout(entry, item)).toList();
    } else {
      List<MediaItem> called =
          called(entries.stream().map(LibraryEntry::item).filter(Objects::nonNull).toList(), title);
      named =
          entries.stream()
              .filter(entry -> called.stream().anyMatch(item -> item.equals(entry.item())))
              .toList();
    }
    List<MediaItem> items =
        named.stream().map(LibraryEntry::item).filter(Objects::nonNull).toList();
    if (named.size() > 1) {
      throw new TraktException(new TraktFailure.Ambiguous(text, items));
    }
    return named.stream()
        .map(LibraryEntry::id)
        .filter(Objects::nonNull)
        .findFirst()
        .orElseThrow(
            () ->
                new TraktException(
                    TraktFailure.NotFound.thing(
                        "entry \"" + text + "\" on the " + section.named())));
  }

  private static boolean isAbout(LibraryEntry entry, MediaItem item) {
    return entry.item() != null && SameItem.test(entry.item(), item);
  }

  private static List<MediaItem> called(List<MediaItem> items, String text) {
    if (text.isEmpty()) {
      return List.of();
    }
    Title title = Title.of(text);
    List<MediaItem> called = called(items, title);
    return called.isEmpty()
        ? title.withBareYear().map(other -> called(items, other)).orElse(called)
        : called;
  }

  private static List<MediaItem> called(List<MediaItem> items, Title title) {
    return items.stream().filter(item -> title.names(item) && title.fitsYear(item)).toList();
  }

  /** Returns the text where it is a title and nothing else. */
  private static String titleOf(GivenReference given) {
    return given instanceof GivenReference.Named(String text, ItemReference reference)
            && reference instanceof ItemReference.FreeText
        ? text
        : "";
  }
}
