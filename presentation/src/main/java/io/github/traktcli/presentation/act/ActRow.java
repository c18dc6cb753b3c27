package io.github.traktcli.presentation.act;

import io.github.traktcli.domain.act.Act;
import java.util.ArrayList;
import java.util.List;

/**
 * A command that does something to a subject. The sentences have {@code %1$s} or {@code %s} where
 * the subject stands, and {@code %2$s} for what was said of the act.
 *
 * @param act what is done where no alternative is named
 * @param summary what the list of commands says of it
 * @param would said of a dry run; begins with "Would "
 * @param done said when it was done
 * @param needless said when all was as wished before
 * @param alternatives options that have something else done instead
 */
public record ActRow(
    String name,
    Act act,
    String summary,
    String would,
    String done,
    String needless,
    List<Alternative> alternatives) {

  /** An option that has something else done. */
  public record Alternative(String option, String summary, Act act) {}

  /** Copies the list. */
  public ActRow {
    alternatives = List.copyOf(alternatives);
  }

  /** Returns what is asked before an act that asks: the sentence of the dry run as a question. */
  String question() {
    String what = would.substring("Would ".length(), would.length() - 1);
    return Character.toUpperCase(what.charAt(0)) + what.substring(1) + "?";
  }

  /** Returns a row without alternatives. */
  public static ActRow of(
      String name, Act act, String summary, String would, String done, String needless) {
    return new ActRow(name, act, summary, would, done, needless, List.of());
  }

  /** Returns this row with an option that has something else done. */
  public ActRow or(String option, String meaning, Act other) {
    List<Alternative> more = new ArrayList<>(alternatives);
    more.add(new Alternative(option, meaning, other));
    return new ActRow(name, act, summary, would, done, needless, more);
  }
}
