package io.github.traktcli.domain.draft;

import io.github.traktcli.domain.facet.Answered;
import io.github.traktcli.domain.facet.SubjectType;
import io.github.traktcli.domain.history.Checkin;
import io.github.traktcli.domain.history.Scrobble;
import io.github.traktcli.domain.library.SectionSettings;
import io.github.traktcli.domain.library.SortBy;
import io.github.traktcli.domain.library.SortHow;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Something that the user writes and Trakt keeps. To add one, add a constant here or in its slice,
 * a row to the readers of the infrastructure, and a row with a view to a table of the presentation.
 *
 * @param value what Trakt answers with
 * @param path as in {@link io.github.traktcli.domain.act.Act}; a title that it does not name is
 *     named in the body
 * @param way whether something new is made or something changed
 * @param subjects what it is written to
 * @param fields what it can say, in the order of its options
 * @param together what its fields can say beside each other
 * @param <T> what Trakt answers with
 */
public record Draft<T>(
    Class<T> value,
    String path,
    Way way,
    Set<SubjectType> subjects,
    List<DraftField> fields,
    Together together)
    implements Answered<T> {

  /** What fields can say beside each other. */
  @FunctionalInterface
  public interface Together {

    /**
     * Checks values each of which is good for itself.
     *
     * @param values by {@link DraftField#traktName}
     * @throws io.github.traktcli.domain.input.InvalidInput with a sentence when Trakt would take no
     *     notice of one of them, or wants another beside it
     */
    void check(Map<String, Object> values);
  }

  /** Makes a draft whose fields know nothing of each other. */
  public Draft(
      Class<T> value, String path, Way way, Set<SubjectType> subjects, List<DraftField> fields) {
    this(value, path, way, subjects, fields, values -> {});
  }

  /** What becomes of a draft. */
  public enum Way {
    /** It is kept as something new. */
    MAKE,
    /** It is written over what was there; what it does not say stays. */
    CHANGE
  }

  /** Drafts are found by it in tables at each start: that of all components takes too long. */
  @Override
  public int hashCode() {
    return 31 * (31 * path.hashCode() + value.getName().hashCode()) + fields.size();
  }

  /** What a watchlist or favorites say of themselves. Section "Sync" of the contract. */
  public static final Draft<SectionSettings> SECTION_SETTINGS =
      new Draft<>(
          SectionSettings.class,
          "sync/{type}",
          Way.CHANGE,
          EnumSet.of(SubjectType.WATCHLIST, SubjectType.FAVORITES),
          List.of(
              DraftField.text("description", "What it is about."),
              DraftField.oneOf(
                  "sort_by",
                  "PROPERTY",
                  "The order that it has by itself",
                  Arrays.stream(SortBy.values()).map(SortBy::traktName).toArray(String[]::new)),
              DraftField.oneOf(
                  "sort_how",
                  "DIRECTION",
                  "Its direction",
                  Arrays.stream(SortHow.values()).map(SortHow::traktName).toArray(String[]::new))));

  private static final DraftField SHARING =
      DraftField.anyOf("sharing", "SITE", "Share it there", "twitter", "mastodon", "tumblr")
          .called("--share");

  /** Says what the user is watching. Section "Checkin" of the contract. */
  public static final Draft<Checkin> CHECKIN =
      new Draft<>(
          Checkin.class,
          "checkin",
          Way.MAKE,
          EnumSet.of(SubjectType.MOVIE, SubjectType.EPISODE),
          List.of(DraftField.text("message", "What to say where it is shared."), SHARING));

  /** A player begins, or goes on. Section "Scrobble" of the contract. */
  public static final Draft<Scrobble> SCROBBLE_START = scrobble("start");

  /** A player halts. */
  public static final Draft<Scrobble> SCROBBLE_PAUSE = scrobble("pause");

  /** A player has ended. */
  public static final Draft<Scrobble> SCROBBLE_STOP = scrobble("stop");

  /** Copies the collections. */
  public Draft {
    subjects = Collections.unmodifiableSet(EnumSet.copyOf(subjects));
    fields = List.copyOf(fields);
  }

  /** Tells whether the path says what is written to, so that the body need not. */
  public boolean namesSubject() {
    return path.indexOf('{') >= 0;
  }

  private static Draft<Scrobble> scrobble(String event) {
    return new Draft<>(
        Scrobble.class,
        "scrobble/" + event,
        Way.MAKE,
        EnumSet.of(SubjectType.MOVIE, SubjectType.EPISODE),
        List.of(
            DraftField.number(
                    "progress", "PERCENT", "How far the player is, from 0 to 100.", 0, 100)
                .asRequired(),
            SHARING));
  }
}
