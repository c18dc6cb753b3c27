package io.github.traktcli.application.lists;

import io.github.traktcli.application.failure.TraktException;
import io.github.traktcli.application.failure.TraktFailure;
import io.github.traktcli.domain.lists.OwnName;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;

/** Finds one of several things by the slug or the name that people say. */
final class ByName {

  private static final int MOST_NEAR = 3;

  private final NameChooser chooser;

  ByName(NameChooser chooser) {
    this.chooser = chooser;
  }

  /**
   * Finds it.
   *
   * @param all what may be meant
   * @param naming how each is told from others
   * @throws TraktException with {@code NoSuchName} when none is called so, with {@code
   *     AmbiguousName} when several are and nobody can be asked, and with {@code NothingChosen}
   */
  <T> T find(OwnName.Kind kind, List<T> all, Function<T, OwnName> naming, String text) {
    List<OwnName> names = all.stream().map(naming).toList();
    return all.get(names.indexOf(named(kind, names, text)));
  }

  private OwnName named(OwnName.Kind kind, List<OwnName> all, String text) {
    String wanted = folded(text);
    List<OwnName> fitting =
        all.stream()
            .filter(name -> text.equals(name.slug()) || wanted.equals(folded(name.label())))
            .toList();
    if (fitting.isEmpty()) {
      fitting =
          all.stream()
              .filter(name -> wanted.equals(folded(Objects.toString(name.slug(), ""))))
              .toList();
    }
    return switch (fitting.size()) {
      case 0 ->
          throw new TraktException(new TraktFailure.NoSuchName(kind, text, near(all, wanted)));
      case 1 -> fitting.getFirst();
      default -> asked(text, fitting);
    };
  }

  private OwnName asked(String text, List<OwnName> fitting) {
    return switch (chooser.choose(text, fitting)) {
      case NameChooser.Choice.Picked(OwnName name) -> name;
      case NameChooser.Choice.Declined _ ->
          throw new TraktException(new TraktFailure.NothingChosen());
      case NameChooser.Choice.NobodyThere _ ->
          throw new TraktException(new TraktFailure.AmbiguousName(text, fitting));
    };
  }

  /** Returns those that are called nearly so. */
  static List<OwnName> near(List<OwnName> all, String text) {
    String wanted = folded(text);
    return all.stream()
        .filter(
            each -> {
              String name = folded(each.label());
              return !name.isEmpty() && (name.contains(wanted) || wanted.contains(name));
            })
        .limit(MOST_NEAR)
        .toList();
  }

  /** People do not mind case, blanks, and how accents are written. */
  private static String folded(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC)
        .strip()
        .toLowerCase(Locale.ROOT)
        .replaceAll("\\s+", " ");
  }
}
