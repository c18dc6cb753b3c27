package io.github.traktcli.presentation.lists;

import io.github.traktcli.application.failure.TraktException;
import io.github.traktcli.application.failure.TraktFailure;
import io.github.traktcli.application.lists.ItemSource;
import io.github.traktcli.domain.facet.Subject;
import io.github.traktcli.domain.facet.SubjectParser;
import io.github.traktcli.domain.input.InvalidInput;
import io.github.traktcli.domain.library.LibrarySection;
import io.github.traktcli.domain.library.SectionKind;
import io.github.traktcli.presentation.output.Console;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads where titles are taken from, and where they are put. */
final class ItemSources {

  private static final String STANDARD_INPUT = "-";
  private static final int LARGEST_FILE = 64 << 20;
  private static final List<String> FILES = List.of(".txt", ".csv", ".tsv", ".json", ".jsonl");

  private static final List<LibrarySection> SECTIONS =
      List.of(
          LibrarySection.OfAccount.WATCHLIST,
          LibrarySection.OfAccount.FAVORITES,
          LibrarySection.OfAccount.COLLECTION,
          LibrarySection.OfAccount.RATINGS,
          LibrarySection.OfAccount.HISTORY);

  private final Console console;
  private final ListUseCases useCases;

  ItemSources(Console console, ListUseCases useCases) {
    this.console = console;
    this.useCases = useCases;
  }

  /**
   * Reads sources, files before anything is asked of Trakt.
   *
   * @param kind what is read of what files say of their titles
   * @throws InvalidInput when one cannot be a source, or two are standard input
   */
  List<ItemSource> sources(List<String> texts, SectionKind kind) {
    if (texts.stream().filter(STANDARD_INPUT::equals).count() > 1) {
      throw new InvalidInput("Standard input can be read once; name - once.");
    }
    List<Optional<ItemSource>> written = texts.stream().map(text -> written(text, kind)).toList();
    return texts.stream()
        .map(
            text ->
                written
                    .get(texts.indexOf(text))
                    .orElseGet(() -> new ItemSource.OfSection(readable(text))))
        .toList();
  }

  /**
   * Returns the section that titles are put into.
   *
   * @throws InvalidInput when nothing can be put there by copying
   */
  LibrarySection target(String text) {
    Optional<LibrarySection> section = section(text);
    if (section.filter(named -> needsMore(named.kind())).isPresent()) {
      throw new InvalidInput(
          section.get().kind() == SectionKind.RATINGS
              ? "A rating needs a number: give both to trakt ratings add -."
              : "A play needs its time: give the titles to trakt history add - --at TIME.");
    }
    if (text.equals(STANDARD_INPUT) || isFile(text)) {
      throw new InvalidInput(
          "Titles are copied to a list, the watchlist, the favorites or the collection; write"
              + " them to a file with: trakt lists items LIST -q > FILE");
    }
    return section.orElseGet(
        () -> list(useCases.findList().toChange(SubjectParser.listName(text))));
  }

  private static boolean needsMore(SectionKind kind) {
    return switch (kind) {
      case RATINGS, HISTORY -> true;
      case WATCHLIST, FAVORITES, COLLECTION, LIST, HIDDEN -> false;
    };
  }

  private LibrarySection readable(String text) {
    return section(text)
        .orElseGet(() -> list(useCases.findList().toRead(SubjectParser.listName(text))));
  }

  private static LibrarySection list(Subject.OfList list) {
    return new LibrarySection.OfList(list.owner().orElse(""), list.list(), list.name());
  }

  private static Optional<LibrarySection> section(String text) {
    return SECTIONS.stream()
        .filter(section -> section.label().equals(text.strip().toLowerCase(Locale.ROOT)))
        .findFirst();
  }

  private Optional<ItemSource> written(String text, SectionKind kind) {
    if (text.equals(STANDARD_INPUT)) {
      if (console.inIsTerminal()) {
        throw new InvalidInput("- reads references from standard input; pipe them in.");
      }
      return Optional.of(new ItemSource.Written(useCases.wishes().read(console.readAll(), kind)));
    }
    return isFile(text)
        ? Optional.of(new ItemSource.Written(useCases.wishes().read(contents(text), kind)))
        : Optional.empty();
  }

  /** A name with a slash may be USER/SLUG, so a file says that it is one. */
  private static boolean isFile(String text) {
    String name = text.toLowerCase(Locale.ROOT);
    return !name.contains("://")
        && (name.startsWith("./")
            || name.startsWith("../")
            || name.startsWith("/")
            || name.startsWith("~/")
            || name.indexOf('\\') >= 0
            || FILES.stream().anyMatch(name::endsWith));
  }

  private static String contents(String name) {
    try {
      Path file = Path.of(name);
      try (InputStream in = Files.newInputStream(file)) {
        byte[] bytes = in.readNBytes(LARGEST_FILE + 1); // a device tells no size
        if (bytes.length > LARGEST_FILE) {
          throw unreadable(name, "it is too large");
        }
        return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      }
    } catch (NoSuchFileException e) {
      throw unreadable(name, "there is no such file");
    } catch (IOException e) {
      throw unreadable(name, "it cannot be read as a text");
    } catch (InvalidPathException e) {
      throw unreadable(name, "that is no name of a file");
    }
  }

  private static TraktException unreadable(String name, String detail) {
    return new TraktException(new TraktFailure.LocalState(name, detail));
  }
}
