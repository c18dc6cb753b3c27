package io.github.traktcli.presentation.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The help of every command and topic, written when the program was built: showing it needs no
 * commands. What is not kept, or asked for in an unusual way, is left to those who build it.
 */
public final class KeptHelp {

  /** For programs that are run before they are packaged. */
  public static final KeptHelp NONE = new KeptHelp(null);

  private static final String PAGES = "pages";
  private static final String TOPICS = "topics";
  private static final String ALIASES = "aliases";
  private static final String ROOT = "trakt";

  private final @Nullable Path folder;

  private KeptHelp(@Nullable Path folder) {
    this.folder = folder;
  }

  /** Returns the help that is kept in a folder. */
  public static KeptHelp in(Path folder) {
    return new KeptHelp(folder);
  }

  /** Returns what a command line asks for, where that is help and nothing else. */
  Optional<List<HelpPart>> askedBy(String... arguments) {
    int last = arguments.length - 1;
    if (folder == null) {
      return Optional.empty();
    }
    if (last < 0) {
      return page(arguments, 0, 0).map(HelpPage::withoutOptions);
    }
    if (arguments[last].equals("-h") || arguments[last].equals("--help")) {
      return page(arguments, 0, last);
    }
    if (!arguments[0].equals("help")) {
      return Optional.empty();
    }
    return last == 1 && isName(arguments[1])
        ? read(TOPICS, arguments[1]).or(() -> page(arguments, 1, 2))
        : page(arguments, 1, last + 1);
  }

  /** Keeps the page of the command that these words lead to; "" is the program itself. */
  void keepPage(String words, List<HelpPart> parts) throws IOException {
    write(PAGES, words.isEmpty() ? ROOT : words.replace(' ', '_'), HelpText.of(parts));
  }

  /** Keeps what is said of a topic. */
  void keepTopic(String word, List<HelpPart> parts) throws IOException {
    write(TOPICS, word, HelpText.of(parts));
  }

  /** Keeps that a noun has another name. */
  void keepAlias(String alias, String name) throws IOException {
    write(ALIASES, alias, name);
  }

  private void write(String kind, String name, String text) throws IOException {
    if (folder != null) {
      Path file = file(folder, kind, name);
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
    }
  }

  private Optional<List<HelpPart>> page(String[] arguments, int from, int to) {
    StringBuilder name = new StringBuilder(from == to ? ROOT : "");
    for (int i = from; i < to; i++) {
      if (!isName(arguments[i])) {
        return Optional.empty();
      }
      name.append(i == from ? "" : "_").append(arguments[i]);
    }
    Optional<List<HelpPart>> page = read(PAGES, name.toString());
    if (page.isPresent() || from == to) {
      return page;
    }
    String noun = text(ALIASES, arguments[from]);
    return noun == null
        ? Optional.empty()
        : read(PAGES, noun + name.substring(arguments[from].length()));
  }

  private Optional<List<HelpPart>> read(String kind, String name) {
    String text = text(kind, name);
    return text == null ? Optional.empty() : Optional.of(HelpText.read(text));
  }

  private @Nullable String text(String kind, String name) {
    if (folder == null) {
      return null;
    }
    try {
      return new String(Files.readAllBytes(file(folder, kind, name)), StandardCharsets.UTF_8);
    } catch (IOException e) {
      return null;
    }
  }

  private static Path file(Path folder, String kind, String name) {
    return folder.resolve(kind).resolve(name + ".txt");
  }

  /** What is no name of a command is no name of a file either. */
  private static boolean isName(String word) {
    for (int i = 0; i < word.length(); i++) {
      char letter = word.charAt(i);
      if (!(letter >= 'a' && letter <= 'z') && (letter != '-' || i == 0)) {
        return false;
      }
    }
    return !word.isEmpty();
  }
}
