package io.github.traktcli.application.transfer.export;

import io.github.traktcli.application.document.Sourced;
import io.github.traktcli.application.page.Listing;
import io.github.traktcli.domain.transfer.AccountPart;
import java.util.Optional;

/**
 * Reads the parts of the signed-in account. Both methods throw a {@link
 * io.github.traktcli.application.failure.TraktException} for every refusal.
 */
public interface AccountGateway {

  /** Reads a part that is one document; empty where Trakt has none. */
  Optional<Sourced<DocumentKey>> document(AccountPart part);

  /** Reads a part that is a list, page by page while it is used. */
  Listing<DocumentKey> list(AccountPart part);
}
