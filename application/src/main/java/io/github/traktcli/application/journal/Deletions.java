package io.github.traktcli.application.journal;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * What this client deleted for the user, beside the writes to sections and counted with them. Every
 * method throws a {@link io.github.traktcli.application.failure.TraktException} with {@code
 * LocalState} when the files cannot be used.
 */
public interface Deletions {

  /** Records a deletion before it is sent, and returns its number. */
  long begin(Deleted deleted);

  /** Writes a deletion anew; quietly left as it was where that cannot be done. */
  void change(long id, UnaryOperator<Deletion> how);

  /** Forgets a deletion that did not come about. */
  void forget(long id);

  /** Returns those of the account that is used, the newest first. */
  List<Deletion> deletions();

  /** Returns one of them; empty where that number is none of theirs. */
  Optional<Deletion> deletion(long id);
}
