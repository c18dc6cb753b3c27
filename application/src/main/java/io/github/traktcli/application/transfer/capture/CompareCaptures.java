package io.github.traktcli.application.transfer.capture;

import io.github.traktcli.application.transfer.capture.CaptureChange.Way;
import io.github.traktcli.application.transfer.export.AccountCopy;
import io.github.traktcli.domain.transfer.AccountPart;
import io.github.traktcli.domain.transfer.AccountPart.Shape;
import io.github.traktcli.domain.transfer.AccountTopic;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Tells what came, went and changed between two captures, item by item. */
public final class CompareCaptures {

  private final CaptureFiles files;
  private final CapturedItems items;

  /** Makes the use case. */
  public CompareCaptures(CaptureFiles files, CapturedItems items) {
    this.files = files;
    this.items = items;
  }

  /**
   * Compares two captures.
   *
   * @param topics what of the account is compared
   * @throws io.github.traktcli.application.failure.TraktException when one cannot be read
   */
  public List<CaptureChange> compare(String earlier, String later, Set<AccountTopic> topics) {
    AccountCopy before = files.open(earlier);
    AccountCopy after = files.open(later);
    Set<AccountPart> parts = new LinkedHashSet<>(before.parts());
    parts.addAll(after.parts());
    List<CaptureChange> changes = new ArrayList<>();
    for (AccountPart part : parts) {
      if (part.shape() == Shape.LIST
          && part.topic() != AccountTopic.WATCHED
          && topics.contains(part.topic())) {
        compare(part, before, after, changes);
      }
    }
    return changes;
  }

  private void compare(
      AccountPart part, AccountCopy before, AccountCopy after, List<CaptureChange> changes) {
    Map<String, CapturedItem> old = byKey(items.of(before, part));
    Map<String, CapturedItem> now = byKey(items.of(after, part));
    now.forEach(
        (key, item) -> {
          CapturedItem then = old.get(key);
          if (then == null) {
            changes.add(new CaptureChange(Way.CAME, part, item.name(), Map.of(), item.said()));
          } else if (!then.said().equals(item.said())) {
            changes.add(
                new CaptureChange(
                    Way.CHANGED,
                    part,
                    item.name(),
                    differing(then.said(), item.said()),
                    differing(item.said(), then.said())));
          }
        });
    old.forEach(
        (key, item) -> {
          if (!now.containsKey(key)) {
            changes.add(new CaptureChange(Way.WENT, part, item.name(), item.said(), Map.of()));
          }
        });
  }

  private static Map<String, CapturedItem> byKey(List<CapturedItem> items) {
    Map<String, CapturedItem> byKey = new LinkedHashMap<>();
    items.forEach(item -> byKey.put(item.key(), item));
    return byKey;
  }

  private static Map<String, String> differing(Map<String, String> of, Map<String, String> from) {
    Map<String, String> differing = new LinkedHashMap<>(of);
    differing.entrySet().removeAll(from.entrySet());
    return differing;
  }
}
