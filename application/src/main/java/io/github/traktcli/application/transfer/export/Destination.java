package io.github.traktcli.application.transfer.export;

import java.util.List;

/** Where the files of an export get their final names. */
public sealed interface Destination {

  /**
   * A folder or a file, whichever is there. Where neither is, a name with a slash at its end or
   * without a dot is a new folder. In a folder, the format names the files.
   */
  record Named(String name) implements Destination {}

  /**
   * One new file, in a folder that is made where it is not there.
   *
   * @param names of which it gets the first that nothing has, when it is whole
   */
  record InFolder(String folder, List<String> names) implements Destination {

    /** Copies the names. */
    public InFolder {
      names = List.copyOf(names);
    }
  }

  /** One file, written to standard output when it is whole. */
  record StandardOutput() implements Destination {}
}
