package io.github.traktcli.presentation.prompt;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Which of the candidates are looked at, and which of these is marked. */
final class Selection<T> {

  private final List<T> candidates;
  private final Labels<T> labels;
  private final int pageSize;
  private List<T> matches;
  private String filter = "";
  private int marked;

  /**
   * Looks at the first page.
   *
   * @param pageSize how many there is room for, at least 1
   */
  Selection(List<T> candidates, Labels<T> labels, int pageSize) {
    this.candidates = candidates;
    this.labels = labels;
    this.pageSize = pageSize;
    this.matches = candidates;
  }

  /** Returns what was typed to find the right one. */
  String filter() {
    return filter;
  }

  /** Returns the one that is marked; empty where nothing fits what was typed. */
  Optional<T> marked() {
    return matches.isEmpty() ? Optional.empty() : Optional.of(matches.get(marked));
  }

  /** Returns what is looked at. */
  List<T> page() {
    return matches.subList(start(), end());
  }

  /** Returns the place of the marked one on the page. */
  int markedOnPage() {
    return marked - start();
  }

  /** Returns how many of how many are looked at: "10 of 34", and "11-20 of 34" further on. */
  String count() {
    String shown = start() == 0 ? "" + end() : (start() + 1) + "-" + end();
    return shown + " of " + candidates.size();
  }

  /** Marks the one that lies so far on, from the last to the first and back. */
  void move(int by) {
    if (!matches.isEmpty()) {
      marked = Math.floorMod(marked + by, matches.size());
    }
  }

  /** Looks at the page that lies so many pages on. */
  void turn(int pages) {
    if (!matches.isEmpty()) {
      marked = Math.clamp((long) marked + (long) pages * pageSize, 0, matches.size() - 1);
    }
  }

  /** Marks the first one. */
  void first() {
    marked = 0;
  }

  /** Marks the last one. */
  void last() {
    marked = Math.max(0, matches.size() - 1);
  }

  /** Keeps only those in which all words stand, whatever their case and accents. */
  void filterBy(String text) {
    filter = text;
    String[] words = plain(text).split(" ", -1);
    matches = candidates.stream().filter(item -> hasAll(item, words)).toList();
    marked = 0;
  }

  /** Takes back the last sign that was typed. */
  void shorten() {
    if (!filter.isEmpty()) {
      filterBy(filter.substring(0, filter.offsetByCodePoints(filter.length(), -1)));
    }
  }

  private boolean hasAll(T item, String... words) {
    String text = plain(labels.words(item));
    for (String word : words) {
      if (!text.contains(word)) {
        return false;
      }
    }
    return true;
  }

  private static String plain(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFD)
        .codePoints()
        .filter(point -> Character.getType(point) != Character.NON_SPACING_MARK)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString()
        .toLowerCase(Locale.ROOT);
  }

  private int start() {
    return marked / pageSize * pageSize;
  }

  private int end() {
    return Math.min(matches.size(), start() + pageSize);
  }
}
