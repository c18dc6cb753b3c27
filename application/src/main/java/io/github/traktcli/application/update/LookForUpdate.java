package io.github.traktcli.application.update;

import io.github.traktcli.application.failure.TraktException;
import io.github.traktcli.domain.input.InvalidInput;
import java.util.Optional;

/** Looks whether there is a newer release; that it cannot is nobody's trouble. */
public final class LookForUpdate {

  private final String ours;
  private final Releases releases;
  private final LastLook lastLook;

  /**
   * Makes the use case.
   *
   * @param ours the number of this program
   */
  public LookForUpdate(String ours, Releases releases, LastLook lastLook) {
    this.ours = ours;
    this.releases = releases;
    this.lastLook = lastLook;
  }

  /** Returns the number of a release that is newer than this program. */
  public Optional<String> newer() {
    try {
      Optional<String> newest = releases.newest().filter(number -> isNewer(number, ours));
      lastLook.isNow();
      return newest;
    } catch (TraktException | InvalidInput e) {
      remember();
      return Optional.empty();
    }
  }

  private void remember() {
    try {
      lastLook.isNow();
    } catch (TraktException e) {
      // Where nothing can be kept, it is looked again next time.
    }
  }

  /** Compares numbers of three parts; one that is not yet released is older than its release. */
  static boolean isNewer(String number, String than) {
    String[] its = base(number).split("\\.", -1);
    String[] others = base(than).split("\\.", -1);
    for (int i = 0; i < Math.max(its.length, others.length); i++) {
      int one = i < its.length ? part(its[i]) : 0;
      int other = i < others.length ? part(others[i]) : 0;
      if (one != other) {
        return one > other;
      }
    }
    return !number.contains("-") && than.contains("-");
  }

  private static String base(String number) {
    int hyphen = number.indexOf('-');
    return hyphen < 0 ? number : number.substring(0, hyphen);
  }

  private static int part(String digits) {
    boolean isNumber =
        !digits.isEmpty() && digits.length() < 9 && digits.chars().allMatch(Character::isDigit);
    return isNumber ? Integer.parseInt(digits) : 0;
  }
}
