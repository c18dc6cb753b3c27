package io.github.traktcli.infrastructure.transfer.plan;

import io.github.traktcli.application.failure.TraktException;
import io.github.traktcli.application.failure.TraktFailure;
import io.github.traktcli.application.transfer.match.RememberedMatches;
import io.github.traktcli.domain.input.InvalidInput;
import io.github.traktcli.infrastructure.store.Folders;
import io.github.traktcli.infrastructure.store.PrivateFiles;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Decisions as lines: what the file says, a tab, and a reference as commands take it, or {@code -}
 * to leave it out. Blank lines and those that begin with {@code #} say nothing.
 */
public final class MappingFile implements RememberedMatches {

  private static final int LONGEST = 16 << 20;

  private static final String HEAD =
      """
      # What a foreign file says, a tab, and what it is: movie/dune-1984, show/dark/1/2,
      # or - to leave it out.
      """;

  private final Path file;
  private final boolean isGiven;
  private @Nullable Map<String, String> decisions;

  private MappingFile(Path file, boolean isGiven) {
    this.file = file;
    this.isGiven = isGiven;
  }

  /** Returns the file of the state, which need not exist. */
  public static MappingFile of(Folders folders) {
    return new MappingFile(folders.state().resolve("import").resolve("mapping.tsv"), false);
  }

  /**
   * Returns a file of the user's.
   *
   * @throws TraktException with {@code LocalState} when no file can have that name
   */
  public static MappingFile named(String name) {
    try {
      return new MappingFile(Path.of(name), true);
    } catch (InvalidPathException e) {
      throw new TraktException(new TraktFailure.LocalState(name, "no file can have that name"), e);
    }
  }

  @Override
  public Optional<String> find(String name) {
    return Optional.ofNullable(all().get(name));
  }

  @Override
  public void remember(String name, String reference) {
    all().put(name, reference);
    String before = PrivateFiles.read(file, LONGEST).filter(text -> !text.isBlank()).orElse(HEAD);
    String start = before.endsWith("\n") ? before : before + "\n";
    PrivateFiles.write(file, start + name + "\t" + reference + "\n");
  }

  private Map<String, String> all() {
    Map<String, String> read = decisions;
    if (read == null) {
      read = new LinkedHashMap<>();
      Optional<String> text = PrivateFiles.read(file, LONGEST);
      if (text.isEmpty() && isGiven) {
        throw new TraktException(new TraktFailure.LocalState(file.toString(), "it does not exist"));
      }
      int number = 0;
      for (String line : text.orElse("").lines().toList()) {
        number++;
        if (!line.isBlank() && !line.startsWith("#")) {
          read(line, number, read);
        }
      }
      decisions = read;
    }
    return read;
  }

  private void read(String line, int number, Map<String, String> into) {
    int tab = line.lastIndexOf('\t');
    if (tab <= 0 || line.substring(tab + 1).isBlank()) {
      throw new InvalidInput(
          "%s:%d: a line is what the file says, a tab, and a reference or -."
              .formatted(file, number));
    }
    into.put(line.substring(0, tab), line.substring(tab + 1).strip());
  }
}
