package io.github.traktcli.application.transfer.export;

import io.github.traktcli.application.document.Document;
import io.github.traktcli.application.document.Sourced;
import io.github.traktcli.application.failure.TraktException;
import io.github.traktcli.application.failure.TraktFailure;
import io.github.traktcli.application.page.Listing;
import io.github.traktcli.domain.history.Activities;
import io.github.traktcli.domain.transfer.AccountPart;
import io.github.traktcli.domain.transfer.AccountPart.Opened;
import io.github.traktcli.domain.transfer.AccountPart.Shape;
import io.github.traktcli.domain.transfer.AccountTopic;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/**
 * Reads an account part by part. The last activities come first, so that what changes meanwhile is
 * seen as changed the next time. A part is whole when as many documents came as Trakt announced.
 */
final class ReadAccount {

  private static final int READINGS = 2;

  private final AccountGateway gateway;
  private final Set<AccountTopic> topics;
  private final EarlierCapture earlier;
  private final ExportWork work;
  private final ExportProgress progress;
  private final List<AccountPart> closed = new ArrayList<>();
  private final List<MissingPart> missing = new ArrayList<>();
  private Activities now = Activities.NONE;
  private long documents;
  private int kept;

  ReadAccount(
      AccountGateway gateway,
      Set<AccountTopic> topics,
      EarlierCapture earlier,
      ExportWork work,
      ExportProgress progress) {
    this.gateway = gateway;
    this.topics = topics;
    this.earlier = earlier;
    this.work = work;
    this.progress = progress;
  }

  void run() {
    List<DocumentKey> lists = new ArrayList<>();
    for (AccountPart part : AccountPart.fixed()) {
      if (topics.contains(part.topic()) || part.equals(AccountPart.LAST_ACTIVITIES)) {
        read(part, part.equals(AccountPart.LISTS) ? lists : new ArrayList<>());
      }
      if (part.equals(AccountPart.LAST_ACTIVITIES)) {
        now = work.copy().activities();
      }
    }
    for (DocumentKey list : lists) {
      if (list.trakt() != null) {
        read(
            AccountPart.itemsOf(list.trakt(), list.slug() == null ? "list" : list.slug()),
            new ArrayList<>());
      }
    }
    progress.over();
  }

  List<AccountPart> closed() {
    return closed;
  }

  List<MissingPart> missing() {
    return missing;
  }

  long documents() {
    return documents;
  }

  int kept() {
    return kept;
  }

  private void read(AccountPart part, List<DocumentKey> keys) {
    Optional<AccountCopy> unmoved = earlier.unmoved(part, now);
    if (unmoved.isPresent()) {
      work.begin(part);
      unmoved.get().documents(part).forEach(document -> add(part, document));
      keys.addAll(unmoved.get().keys(part));
      kept++;
      return;
    }
    Came came = new Came();
    try {
      if (part.shape() == Shape.LIST) {
        readList(part, came, keys);
      } else {
        gateway.document(part).ifPresent(one -> keep(part, one.source()));
      }
    } catch (TraktException e) {
      if (part.opened() == Opened.TO_SOME && isClosed(e.failure())) {
        closed.add(part);
      } else if (isFinal(e.failure())) {
        throw e;
      } else {
        missed(new MissingPart(part, came.fresh, came.total, e));
      }
    }
  }

  private void keep(AccountPart part, Document only) {
    work.begin(part);
    add(part, only);
  }

  private void missed(MissingPart part) {
    missing.add(part);
    progress.missed(part);
  }

  private static final class Came {
    private long fresh;
    private OptionalLong total = OptionalLong.empty();
  }

  /** Whoever adds something meanwhile shifts the pages, so what is short is read once more. */
  private void readList(AccountPart part, Came came, List<DocumentKey> keys) {
    for (int reading = 0; reading < READINGS; reading++) {
      if (comesWhole(part, came, keys)) {
        return;
      }
    }
    throw new TraktException(new TraktFailure.Incomplete(came.fresh, came.total));
  }

  private boolean comesWhole(AccountPart part, Came came, List<DocumentKey> keys) {
    work.begin(part);
    keys.clear();
    came.fresh = 0;
    Set<Long> seen = new HashSet<>();
    Listing<DocumentKey> listing = gateway.list(part);
    for (Sourced<DocumentKey> one : listing) {
      Long id = one.value().id();
      if (id != null && !seen.add(id)) {
        continue;
      }
      add(part, one.source());
      keep(part, keys, one.value());
      came.fresh++;
      progress.reached(part, came.fresh, listing.total());
    }
    came.total = listing.total();
    return came.fresh >= came.total.orElse(0);
  }

  private static void keep(AccountPart part, List<DocumentKey> keys, DocumentKey key) {
    if (part.equals(AccountPart.LISTS)) {
      keys.add(key);
    }
  }

  private void add(AccountPart part, Document document) {
    work.add(part, document);
    documents++;
  }

  private static boolean isClosed(TraktFailure failure) {
    return switch (failure) {
      case TraktFailure.VipOnly vip -> true;
      case TraktFailure.Forbidden forbidden -> true;
      case TraktFailure.NotFound none -> true;
      default -> false;
    };
  }

  /** What stands against one part and against all others too. */
  private static boolean isFinal(TraktFailure failure) {
    return switch (failure) {
      case TraktFailure.NotSignedIn nobody -> true;
      case TraktFailure.NoClientId nothing -> true;
      case TraktFailure.AccountLocked locked -> true;
      case TraktFailure.LocalState disk -> true;
      case TraktFailure.Forbidden forbidden -> true;
      default -> false;
    };
  }
}
