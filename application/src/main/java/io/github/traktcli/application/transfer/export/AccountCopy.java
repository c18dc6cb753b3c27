package io.github.traktcli.application.transfer.export;

import io.github.traktcli.application.document.Document;
import io.github.traktcli.application.document.Sourced;
import io.github.traktcli.domain.history.Activities;
import io.github.traktcli.domain.library.LibraryEntry;
import io.github.traktcli.domain.transfer.AccountPart;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * What was read of an account at one time, kept on this machine. Reading may throw a {@link
 * io.github.traktcli.application.failure.TraktException} with {@code LocalState}.
 */
public interface AccountCopy {

  /** Returns the parts that it has, the empty ones too. */
  List<AccountPart> parts();

  /** Returns how many documents a part has; 0 where the copy lacks it. */
  long count(AccountPart part);

  /** Returns the documents of a part, in the order of Trakt, read while they are used. */
  Iterable<Document> documents(AccountPart part);

  /** Returns the entries of a part of a section, read while they are used. */
  Iterable<Sourced<LibraryEntry>> entries(AccountPart part);

  /** Returns what tells the documents of a part apart, in the same order. */
  List<DocumentKey> keys(AccountPart part);

  /** Returns when each part of the account had changed last; nothing where that did not come. */
  Activities activities();

  /** Returns how many plays Trakt's statistics speak of; empty where they did not come. */
  OptionalLong countedPlays();

  /** Returns the only document of a part; empty where the copy lacks it. */
  default Optional<Document> document(AccountPart part) {
    for (Document document : documents(part)) {
      return Optional.of(document);
    }
    return Optional.empty();
  }
}
