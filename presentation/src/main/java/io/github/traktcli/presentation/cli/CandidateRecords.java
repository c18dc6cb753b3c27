package io.github.traktcli.presentation.cli;

import io.github.traktcli.domain.lists.ListSummary;
import io.github.traktcli.domain.media.Ids;
import io.github.traktcli.domain.media.ItemType;
import io.github.traktcli.domain.media.MediaItem;
import io.github.traktcli.presentation.output.Printer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a script is told of the titles that a text may mean. */
final class CandidateRecords {

  private CandidateRecords() {}

  static String json(List<MediaItem> candidates) {
    return Printer.json(
        candidates.stream()
            .map(item -> new Candidate(item.reference(), item.type(), item.label(), item.ids()))
            .toList());
  }

  static String jsonOfLists(List<ListSummary> candidates) {
    return Printer.json(
        candidates.stream()
            .map(list -> new ListCandidate(list.reference(), list.label(), list.id(), list.slug()))
            .toList());
  }

  /** A list that was meant perhaps. */
  record ListCandidate(String reference, String label, @Nullable Long id, @Nullable String slug) {}

  /** A title that was meant perhaps. */
  record Candidate(String reference, ItemType type, String label, Ids ids) {}
}
