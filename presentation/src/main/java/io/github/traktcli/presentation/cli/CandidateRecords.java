package io.github.traktcli.presentation.cli;

import io.github.traktcli.domain.lists.OwnName;
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

  static String jsonOfNames(List<OwnName> candidates) {
    return Printer.json(
        candidates.stream()
            .map(
                name ->
                    new NameCandidate(
                        name.reference(), name.label(), name.id(), name.slug(), name.detail()))
            .toList());
  }

  /** Something of a name that was meant perhaps. */
  record NameCandidate(
      String reference, String label, @Nullable Long id, @Nullable String slug, String detail) {}

  /** A title that was meant perhaps. */
  record Candidate(String reference, ItemType type, String label, Ids ids) {}
}
