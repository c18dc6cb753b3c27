package io.github.traktcli.application.transfer.restore;

import io.github.traktcli.application.transfer.export.AccountCopy;
import io.github.traktcli.application.transfer.plan.PlanRows;
import io.github.traktcli.domain.library.HiddenPlace;
import io.github.traktcli.domain.library.LibrarySection;
import io.github.traktcli.domain.library.LibrarySection.OfAccount;
import io.github.traktcli.domain.transfer.AccountPart;
import io.github.traktcli.domain.transfer.AccountTopic;
import io.github.traktcli.domain.transfer.ImportKind;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * What a copy tells everything of. What it is silent about is not known to be empty.
 *
 * @param sections all but the personal lists
 * @param lists whether it names the personal lists
 */
record Covered(Set<LibrarySection> sections, boolean lists) {

  /** Returns what a copy covers, by its parts, or else by the kinds that it has something of. */
  static Covered by(Optional<AccountCopy> copy, PlanRows rows, Set<ImportKind> wanted) {
    Set<LibrarySection> sections = new LinkedHashSet<>();
    if (copy.isEmpty()) {
      Set<ImportKind> met = EnumSet.noneOf(ImportKind.class);
      rows.each(
          (row, number) -> {
            if (row.kind() != null) {
              met.add(row.kind());
            }
          });
      add(sections, met.contains(ImportKind.HISTORY), OfAccount.HISTORY);
      add(sections, met.contains(ImportKind.RATING), OfAccount.RATINGS);
      add(sections, met.contains(ImportKind.WATCHLIST), OfAccount.WATCHLIST);
      return new Covered(sections, false);
    }
    List<AccountPart> parts = copy.get().parts();
    add(
        sections,
        wanted.contains(ImportKind.HISTORY) && parts.contains(AccountPart.HISTORY),
        OfAccount.HISTORY);
    add(
        sections,
        wanted.contains(ImportKind.RATING) && parts.containsAll(AccountPart.RATINGS),
        OfAccount.RATINGS);
    add(
        sections,
        wanted.contains(ImportKind.WATCHLIST) && parts.contains(AccountPart.WATCHLIST),
        OfAccount.WATCHLIST);
    add(
        sections,
        wanted.contains(ImportKind.FAVORITE) && parts.contains(AccountPart.FAVORITES),
        OfAccount.FAVORITES);
    add(
        sections,
        wanted.contains(ImportKind.COLLECTION)
            && parts.containsAll(
                List.of(AccountPart.COLLECTION_MOVIES, AccountPart.COLLECTION_EPISODES)),
        OfAccount.COLLECTION);
    if (wanted.contains(ImportKind.HIDDEN)) {
      hidden(parts).forEach(place -> sections.add(new LibrarySection.Hidden(place)));
    }
    return new Covered(
        sections, wanted.contains(ImportKind.LIST) && parts.contains(AccountPart.LISTS));
  }

  private static void add(Set<LibrarySection> to, boolean covered, LibrarySection section) {
    if (covered) {
      to.add(section);
    }
  }

  private static List<HiddenPlace> hidden(List<AccountPart> parts) {
    List<HiddenPlace> places = new ArrayList<>();
    for (AccountPart part : parts) {
      if (part.topic() == AccountTopic.HIDDEN && part.isOfSection()) {
        HiddenPlace place =
            HiddenPlace.valueOf(
                part.name()
                    .replaceFirst("^hidden-", "")
                    .replace('-', '_')
                    .toUpperCase(Locale.ROOT));
        if (place != HiddenPlace.COMMENTS && !place.holds().isEmpty()) {
          places.add(place);
        }
      }
    }
    return places;
  }
}
