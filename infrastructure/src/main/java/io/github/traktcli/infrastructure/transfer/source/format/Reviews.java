package io.github.traktcli.infrastructure.transfer.source.format;

import io.github.traktcli.domain.transfer.ImportDetails;
import io.github.traktcli.domain.transfer.ImportItem;
import io.github.traktcli.domain.transfer.ImportKind;
import io.github.traktcli.domain.transfer.ImportMoment;
import io.github.traktcli.domain.transfer.ImportOrigin;
import io.github.traktcli.domain.transfer.ImportRejection.Status;
import org.jspecify.annotations.Nullable;

/** Reviews, which Trakt takes as comments of five words and more. */
final class Reviews {

  private static final int FEWEST_WORDS = 5;

  private Reviews() {}

  static void put(
      Desk desk,
      ImportItem item,
      String text,
      boolean spoiler,
      @Nullable Integer rating,
      @Nullable ImportMoment moment,
      ImportOrigin at) {
    if (text.isBlank()) {
      return;
    }
    if (text.strip().split("\\s+", FEWEST_WORDS + 1).length < FEWEST_WORDS) {
      desk.reject(
          Status.UNSUPPORTED,
          "comment_too_short",
          item,
          "Trakt takes comments of " + FEWEST_WORDS + " words and more",
          at);
      return;
    }
    desk.onRequest(
        ImportKind.REVIEW,
        item,
        moment,
        ImportDetails.NONE.withNote(text.strip()).withSpoiler(spoiler).withRating(rating),
        at);
  }
}
