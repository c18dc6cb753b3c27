package io.github.traktcli.application.transfer.run;

import io.github.traktcli.application.failure.TraktException;
import io.github.traktcli.application.journal.DescribedList;
import io.github.traktcli.application.transfer.plan.PersonalLists;
import io.github.traktcli.domain.lists.ListSummary;
import io.github.traktcli.domain.transfer.ImportRecord.NewList;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The personal lists themselves, beside what is on them: whether they are there, who may see them,
 * what they are said to be about, and how they are shown and sorted. Every method throws a {@link
 * TraktException} when the lists cannot be read.
 */
public final class ListDetails {

  private final PersonalLists personal;
  private final List<NewList> wanted;

  /**
   * Makes the part; nothing is read yet.
   *
   * @param wanted the lists of the copy
   */
  public ListDetails(PersonalLists personal, List<NewList> wanted) {
    this.personal = personal;
    this.wanted = List.copyOf(wanted);
  }

  /** Returns the lists that the account lacks, also those that nothing is on. */
  public List<NewList> missing() {
    return wanted.stream().filter(list -> personal.summary(list).isEmpty()).toList();
  }

  /** Returns the names of those that others may see, or that are described, than in the copy. */
  public List<String> differing() {
    return changes().stream().map(change -> change.list().label()).toList();
  }

  /** Writes over what differs. */
  void restore(WriteTexts texts) {
    changes().forEach(change -> texts.rewrite(change.list(), change.wanted()));
  }

  private record Change(ListSummary list, NewList wanted) {}

  /** A copy that does not say who may see a list does not know what it is about either. */
  private List<Change> changes() {
    List<Change> changes = new ArrayList<>();
    for (NewList list : wanted) {
      if (!WriteTexts.isPrivacy(list.privacy())) {
        continue;
      }
      personal
          .summary(list)
          .filter(there -> !said(list).isSaidBy(there))
          .ifPresent(there -> changes.add(new Change(there, list)));
    }
    return changes;
  }

  static DescribedList said(NewList list) {
    Map<String, Object> values = new LinkedHashMap<>(list.settings());
    values.put("name", list.name());
    values.put("description", list.description());
    values.put("privacy", list.privacy());
    return new DescribedList(values);
  }
}
