package io.github.traktcli.application.transfer.restore;

import io.github.traktcli.application.transfer.export.AccountCopy;
import io.github.traktcli.domain.facet.Facet;
import io.github.traktcli.domain.transfer.AccountPart;
import java.util.List;

/** Reads parts of a copy as if Trakt had just answered so. */
public interface CopiedAnswers {

  /**
   * Returns what a part says, in the order of Trakt.
   *
   * @param facet what Trakt was asked for
   * @throws io.github.traktcli.application.failure.TraktException with {@code LocalState} when it
   *     cannot be read
   */
  <T> List<T> of(AccountCopy copy, AccountPart part, Facet<T> facet);
}
