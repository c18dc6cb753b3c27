package io.github.traktcli.infrastructure.auth;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;

/**
 * The line in which a user names a browser, as the variable {@code BROWSER} has it everywhere:
 * programs divided by colons, of which the first that is there is taken, their words divided and
 * quoted as a shell does it, and {@code %s} for the address, which else comes last.
 */
final class BrowserLine {

  private static final String ADDRESS = "%s";
  private static final char NONE = 0;

  private final String line;
  private final boolean isOfWindows;
  private final List<List<String>> programs = new ArrayList<>();
  private final List<String> words = new ArrayList<>();
  private final StringBuilder word = new StringBuilder();
  private boolean inWord;
  private char quote = NONE;

  private BrowserLine(String line, boolean isOfWindows) {
    this.line = line;
    this.isOfWindows = isOfWindows;
  }

  /**
   * Returns what to start to open a page, the best first.
   *
   * @param isOfWindows whether colons and backslashes are parts of paths
   */
  static List<List<String>> commands(String line, boolean isOfWindows, URI page) {
    List<List<String>> commands = new ArrayList<>();
    for (List<String> program : new BrowserLine(line, isOfWindows).read()) {
      List<String> command = new ArrayList<>();
      program.forEach(said -> command.add(said.replace(ADDRESS, page.toString())));
      if (program.stream().noneMatch(said -> said.contains(ADDRESS))) {
        command.add(page.toString());
      }
      commands.add(command);
    }
    return commands;
  }

  private List<List<String>> read() {
    for (int i = 0; i < line.length(); i++) {
      char letter = line.charAt(i);
      if (escapes(letter) && i + 1 < line.length()) {
        i++;
        put(line.charAt(i));
      } else if (quote != NONE) {
        readQuoted(letter);
      } else {
        readBare(letter);
      }
    }
    endProgram();
    return programs;
  }

  private boolean escapes(char letter) {
    return letter == '\\' && !isOfWindows && quote != '\'';
  }

  private void readQuoted(char letter) {
    if (letter == quote) {
      quote = NONE;
    } else {
      put(letter);
    }
  }

  private void readBare(char letter) {
    if (letter == '"' || (letter == '\'' && !isOfWindows)) {
      quote = letter;
      inWord = true;
    } else if (Character.isWhitespace(letter)) {
      endWord();
    } else if (letter == ':' && !isOfWindows) {
      endProgram();
    } else {
      put(letter);
    }
  }

  private void put(char letter) {
    word.append(letter);
    inWord = true;
  }

  private void endWord() {
    if (inWord) {
      words.add(word.toString());
      word.setLength(0);
      inWord = false;
    }
  }

  private void endProgram() {
    endWord();
    if (!words.isEmpty()) {
      programs.add(List.copyOf(words));
      words.clear();
    }
  }
}
