import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.FormatterException;
import com.google.googlejavaformat.java.ImportOrderer;
import com.google.googlejavaformat.java.JavaFormatterOptions;
import com.google.googlejavaformat.java.RemoveUnusedImports;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.stream.Stream;

/**
 * Checks or applies google-java-format to every source of the modules; the build runs this file as
 * it is. Sources that are older than the last clean run are not looked at again.
 */
final class Format {
  private final Path root;
  private final Path stamp;
  private final boolean apply;

  private Format(Path root, boolean apply) {
    this.root = root;
    this.apply = apply;
    stamp = root.resolve("target/formatter/clean");
  }

  public static void main(String[] args) throws IOException {
    if (!new Format(Path.of(args[1]), args[0].equals("apply")).run()) {
      System.exit(1);
    }
  }

  private boolean run() throws IOException {
    var started = FileTime.fromMillis(System.currentTimeMillis());
    var wrong = sources().parallelStream().filter(this::isWrong).sorted().toList();
    if (!wrong.isEmpty() && !apply) {
      System.err.println("Not formatted (mvn -q -N verify -Dformat=apply does it):");
      wrong.forEach(path -> System.err.println("  " + root.relativize(path)));
      return false;
    }
    Files.writeString(stamp, "");
    Files.setLastModifiedTime(stamp, started);
    return true;
  }

  private List<Path> sources() throws IOException {
    try (var modules = Files.list(root)) {
      return modules.map(module -> module.resolve("src")).flatMap(Format::walk).filter(this::isNew).toList();
    }
  }

  private static Stream<Path> walk(Path folder) {
    try {
      return Files.isDirectory(folder)
          ? Files.walk(folder).filter(path -> path.toString().endsWith(".java"))
          : Stream.of();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private boolean isNew(Path path) {
    try {
      return !Files.exists(stamp)
          || Files.getLastModifiedTime(path).compareTo(Files.getLastModifiedTime(stamp)) >= 0;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Says whether the file is not as it should be; it is afterwards, where that is asked for. */
  private boolean isWrong(Path path) {
    try {
      var text = Files.readString(path);
      var formatted = format(text);
      if (apply && !formatted.equals(text)) {
        Files.writeString(path, formatted);
      }
      return !formatted.equals(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (FormatterException e) {
      System.err.println(e.formatDiagnostics(path.toString(), ""));
      return true;
    }
  }

  private static String format(String text) throws FormatterException {
    var sorted = ImportOrderer.reorderImports(text, JavaFormatterOptions.Style.GOOGLE);
    return new Formatter().formatSource(RemoveUnusedImports.removeUnusedImports(sorted));
  }
}
