package io.github.traktcli.application.transfer.capture;

import io.github.traktcli.application.transfer.export.AccountCopy;
import io.github.traktcli.domain.transfer.AccountPart;
import java.util.List;

/** Reads what a copy of an account says of each thing. */
public interface CapturedItems {

  /** Returns the things of a part, in the order of Trakt. */
  List<CapturedItem> of(AccountCopy copy, AccountPart part);
}
