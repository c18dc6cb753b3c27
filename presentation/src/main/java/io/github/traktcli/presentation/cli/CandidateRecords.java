package io.github.traktcli.presentation.cli;

import io.github.traktcli.domain.media.Ids;
import io.github.traktcli.domain.media.ItemType;
import io.github.traktcli.domain.media.MediaItem;
import io.github.traktcli.presentation.output.Printer;
import java.util.List;

/** What a script is told of the titles that a text may mean. */
final class CandidateRecords {

  private CandidateRecords() {}

  static String json(List<MediaItem> candidates) {
    return Printer.json(
        candidates.stream()
            .map(item -> new Candidate(item.reference(), item.type(), item.label(), item.ids()))
            .toList());
  }

  /** A title that was meant perhaps. */
  record Candidate(String reference, ItemType type, String label, Ids ids) {}
}
