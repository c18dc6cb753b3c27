package io.github.traktcli.application.transfer.restore;

import io.github.traktcli.application.failure.TraktException;
import io.github.traktcli.application.failure.TraktFailure;
import io.github.traktcli.application.transfer.export.AccountCopy;
import io.github.traktcli.application.transfer.plan.OwnTies;
import io.github.traktcli.application.transfer.plan.PlanRow;
import io.github.traktcli.application.transfer.plan.PlanStatus;
import io.github.traktcli.application.transfer.plan.Tie;
import io.github.traktcli.application.transfer.plan.Verdict;
import io.github.traktcli.domain.facet.CommunityFacets;
import io.github.traktcli.domain.facet.Facet;
import io.github.traktcli.domain.transfer.AccountPart;
import io.github.traktcli.domain.transfer.AccountTopic;
import io.github.traktcli.domain.transfer.ImportKind;
import io.github.traktcli.domain.transfer.ImportOrigin;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Compares what a copy and the account like, follow and keep. */
final class PlanTies {

  private final CopiedAnswers answers;
  private final OwnTies own;
  private final AccountCopy copy;
  private final boolean exact;
  private final List<PlanRow> rows = new ArrayList<>();

  /**
   * Makes the part.
   *
   * @param exact whether what the copy does not have is to go
   */
  PlanTies(CopiedAnswers answers, OwnTies own, AccountCopy copy, boolean exact) {
    this.answers = answers;
    this.own = own;
    this.copy = copy;
    this.exact = exact;
  }

  /** Tells whether a topic is made of what is compared here. */
  static boolean compares(AccountTopic topic) {
    return topic == AccountTopic.LIKES
        || topic == AccountTopic.FOLLOWS
        || topic == AccountTopic.FILTERS;
  }

  /**
   * Returns a row for each thing, in the order of the copy.
   *
   * @throws TraktException when the copy or the account cannot be read
   */
  List<PlanRow> rows(Set<AccountTopic> topics) {
    if (topics.contains(AccountTopic.LIKES)) {
      compare(ImportKind.LIKED, AccountPart.LIKES, CommunityFacets.LIKES_OF_USER, Tie::of);
    }
    if (topics.contains(AccountTopic.FOLLOWS)) {
      compare(ImportKind.FOLLOW, List.of(AccountPart.FOLLOWING), CommunityFacets.FOLLOWED, Tie::of);
    }
    if (topics.contains(AccountTopic.FILTERS)) {
      compare(
          ImportKind.FILTER,
          List.of(AccountPart.SAVED_FILTERS),
          CommunityFacets.SAVED_FILTERS,
          Tie::of);
    }
    return rows;
  }

  private <T> void compare(
      ImportKind kind,
      List<AccountPart> parts,
      Facet<T> facet,
      Function<? super T, Optional<Tie>> reading) {
    if (!copy.parts().containsAll(parts)) {
      return; // What it is silent about is not known to be none.
    }
    Optional<Map<String, Tie>> there = there(kind);
    Set<String> known = new HashSet<>();
    for (AccountPart part : parts) {
      int number = 0;
      for (T answer : answers.of(copy, part, facet)) {
        ImportOrigin origin = ImportOrigin.path(part.name() + ".json", "$[" + number++ + "]");
        reading
            .apply(answer)
            .ifPresent(tie -> rows.add(tie.row(verdict(tie, there, known), origin)));
      }
    }
    if (exact) {
      there.ifPresent(
          ties ->
              ties.forEach(
                  (key, tie) -> {
                    boolean waits = tie instanceof Tie.Followed followed && followed.waits();
                    if (!known.contains(key) && !waits) {
                      rows.add(
                          tie.row(
                              Verdict.of(PlanStatus.SURPLUS, "not_in_capture"),
                              SurplusRow.ACCOUNT));
                    }
                  }));
    }
  }

  private static Verdict verdict(Tie tie, Optional<Map<String, Tie>> there, Set<String> known) {
    if (there.isEmpty()) {
      return Verdict.of(PlanStatus.UNSUPPORTED, "vip_only");
    }
    if (!known.add(tie.key())) {
      return Verdict.of(PlanStatus.DUPLICATE, "same_item_in_file");
    }
    return there.get().containsKey(tie.key())
        ? Verdict.of(PlanStatus.EXISTS, "in_account")
        : Verdict.READY;
  }

  /** Returns what the account has; empty where Trakt keeps such things for VIP members only. */
  private Optional<Map<String, Tie>> there(ImportKind kind) {
    try {
      return Optional.of(own.of(kind));
    } catch (TraktException e) {
      if (e.failure() instanceof TraktFailure.VipOnly) {
        return Optional.empty();
      }
      throw e;
    }
  }
}
