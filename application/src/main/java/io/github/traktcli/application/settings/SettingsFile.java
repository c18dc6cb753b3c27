package io.github.traktcli.application.settings;

import java.util.List;

/** The file in which the user's settings are, with comments of the user in between. */
public interface SettingsFile {

  /** No file at all. */
  SettingsFile NONE =
      new SettingsFile() {
        @Override
        public String location() {
          return "";
        }

        @Override
        public List<Line> lines() {
          return List.of();
        }

        @Override
        public List<Fault> faults() {
          return List.of();
        }

        @Override
        public void set(String name, String value) {
          throw new IllegalStateException("there is no file");
        }

        @Override
        public boolean unset(String name) {
          return false;
        }
      };

  /**
   * A line that sets something.
   *
   * @param line from 1
   * @param column of the value, from 1
   */
  record Line(String name, String value, int line, int column) {}

  /**
   * A line that cannot be understood.
   *
   * @param line from 1
   * @param column where it goes wrong, from 1
   */
  record Fault(int line, int column, String detail) {}

  /** Returns where the file is, or would be. */
  String location();

  /** Returns what it sets, in its order; the lines that cannot be understood are left out. */
  List<Line> lines();

  /** Returns the lines that cannot be understood. */
  List<Fault> faults();

  /** Sets a value in its old place, or at the end; everything else stays as it is. */
  void set(String name, String value);

  /** Removes a setting; {@code false} where it was not there. */
  boolean unset(String name);
}
