package io.github.traktcli.application.transfer.export;

/** Where the files of an export get their final names. */
public sealed interface Destination {

  /**
   * A folder or a file, whichever is there. Where neither is, a name with a slash at its end or
   * without a dot is a new folder. In a folder, the format names the files.
   */
  record Named(String name) implements Destination {}

  /** One file of that name, in a folder that is made where it is not there. */
  record InFolder(String folder, String file) implements Destination {}

  /** One file, written to standard output when it is whole. */
  record StandardOutput() implements Destination {}
}
