package io.github.traktcli.presentation.transfer;

import io.github.traktcli.domain.input.InvalidInput;
import io.github.traktcli.domain.transfer.AccountTopic;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import picocli.CommandLine.Option;

/** Chooses what of an account is meant. */
final class TopicOption {

  @Option(
      names = "--only",
      split = ",",
      paramLabel = "TOPICS",
      description =
          "Only these: history, ratings, watchlist, favorites, collection, lists, hidden, comments,"
              + " notes, likes, follows, filters, playback, watched, settings.")
  private List<String> only = List.of();

  /** Tells whether the user chose. */
  boolean isChosen() {
    return !only.isEmpty();
  }

  /** Returns what is meant: everything, unless the user chose. */
  Set<AccountTopic> topics() {
    if (only.isEmpty()) {
      return EnumSet.allOf(AccountTopic.class);
    }
    return only.stream()
        .map(TopicOption::topic)
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(AccountTopic.class)));
  }

  private static AccountTopic topic(String word) {
    return AccountTopic.named(word)
        .orElseThrow(
            () ->
                new InvalidInput(
                    "\"%s\" is no part of an account; --only takes %s."
                        .formatted(
                            word,
                            Arrays.stream(AccountTopic.values())
                                .map(AccountTopic::word)
                                .collect(Collectors.joining(", ")))));
  }
}
