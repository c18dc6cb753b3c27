package io.github.traktcli.presentation.output;

/**
 * Where a document goes that is a format of its own: to a file, which is replaced whole, or to
 * standard output.
 *
 * @param name of the file, or {@link #STANDARD_OUTPUT}
 */
public record DocumentTarget(Console console, String name) {

  /** What stands for standard output in place of a file. */
  public static final String STANDARD_OUTPUT = "-";

  /**
   * Fails where the document could not be written, before it is made.
   *
   * @throws io.github.traktcli.application.failure.TraktException with {@code LocalState}
   */
  public void check() {
    if (!name.equals(STANDARD_OUTPUT)) {
      AtomicFile.named(name).requireFolder();
    }
  }

  /**
   * Writes the document, and says so where it went to a file.
   *
   * @param what it is, as in {@code 3 events}
   * @throws io.github.traktcli.application.failure.TraktException with {@code LocalState} when the
   *     old file is still there as it was
   */
  public void write(String text, String what) {
    if (name.equals(STANDARD_OUTPUT)) {
      console.out().print(text);
      console.out().flush();
    } else {
      AtomicFile.named(name).write(text);
      console.note(what + " written to " + name + ".");
    }
  }
}
