package io.github.traktcli.application.library;

import io.github.traktcli.application.reference.GivenReference;
import io.github.traktcli.domain.input.InvalidInput;
import io.github.traktcli.domain.library.Detail;
import io.github.traktcli.domain.library.Repeat;
import io.github.traktcli.domain.library.SectionKind;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What wishes for a section must say, and must not. */
record WishRules(SectionKind kind) {

  static WishRules of(SectionKind kind) {
    return new WishRules(kind);
  }

  /**
   * Returns the wishes with details as Trakt takes them.
   *
   * @throws InvalidInput when one cannot be meant, or two contradict each other
   */
  List<Wish> checked(List<Wish> wishes) {
    List<Wish> checked = new ArrayList<>(wishes.size());
    Map<GivenReference, Map<Detail, String>> said = new HashMap<>();
    for (Wish wish : wishes) {
      Map<Detail, String> details = new EnumMap<>(Detail.class);
      wish.details()
          .forEach(
              (detail, value) ->
                  details.put(
                      detail,
                      wish.quoted().contains(detail)
                          ? detail.quoted(value)
                          : detail.checked(value)));
      for (Detail needed : kind.needed()) {
        if (!details.containsKey(needed)) {
          throw new InvalidInput("%s has no %s.".formatted(name(wish), needed.traktName()));
        }
      }
      Map<Detail, String> before = said.putIfAbsent(wish.wanted(), details);
      if (kind.repeat() == Repeat.REPLACED && before != null && !before.equals(details)) {
        throw new InvalidInput(
            "%s is named twice, and something else is said of it each time.".formatted(name(wish)));
      }
      checked.add(new Wish(wish.wanted(), details, wish.moment(), wish.quoted()));
    }
    return checked;
  }

  private static String name(Wish wish) {
    return switch (wish.wanted()) {
      case GivenReference.Named(var text, var reference) -> "\"" + text + "\"";
      case GivenReference.Known(var item) -> item.label();
    };
  }
}
