package io.github.traktcli.application.transfer.export;

import io.github.traktcli.domain.history.Activities;
import io.github.traktcli.domain.transfer.AccountPart;
import java.util.Map;
import java.util.Optional;

/** What an export need not read, since an earlier one has it and it has not moved. */
final class EarlierCapture {

  private final Optional<AccountCopy> copy;
  private final Map<String, String> then;

  EarlierCapture(Optional<AccountCopy> copy) {
    this.copy = copy;
    this.then = copy.map(AccountCopy::activities).orElse(Activities.NONE).moments();
  }

  /** Returns the copy that has a part as it is now by the last activities. */
  Optional<AccountCopy> unmoved(AccountPart part, Activities now) {
    Map<String, String> moments = now.moments();
    boolean stayed =
        !part.movedBy().isEmpty()
            && part.movedBy().stream()
                .allMatch(
                    name -> moments.containsKey(name) && moments.get(name).equals(then.get(name)));
    return copy.filter(before -> stayed && before.parts().contains(part));
  }
}
