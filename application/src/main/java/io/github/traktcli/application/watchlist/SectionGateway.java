package io.github.traktcli.application.watchlist;

import io.github.traktcli.application.document.Sourced;
import io.github.traktcli.application.library.SyncAnswer;
import io.github.traktcli.application.library.SyncItem;
import io.github.traktcli.application.page.Listing;
import io.github.traktcli.domain.page.PageRequest;
import io.github.traktcli.domain.social.Comment;
import io.github.traktcli.domain.watchlist.CommentSort;
import io.github.traktcli.domain.watchlist.Section;
import io.github.traktcli.domain.watchlist.SectionSettings;
import java.util.List;
import java.util.Optional;

/**
 * The watchlist and the favorites at Trakt. Every method may throw a {@link
 * io.github.traktcli.application.failure.TraktException}. Section "Sync" of the contract.
 */
public interface SectionGateway {

  /** Reads entries, page by page while they are used. */
  SectionListing entries(SectionQuery query);

  /** Puts one batch in. */
  SyncAnswer add(Section section, List<SyncItem> batch);

  /** Takes one batch out. */
  SyncAnswer remove(Section section, List<SyncItem> batch);

  /** Sends the complete order by list item ids. */
  void reorder(Section section, List<Long> order);

  /** Writes the notes of one entry; an empty text removes them. */
  void note(Section section, long entry, String notes);

  /** Changes what the section says of itself, and returns all of that. */
  Sourced<SectionSettings> edit(Section section, SectionChange change);

  /**
   * Reads what people wrote about somebody's section.
   *
   * @param user whose, by slug; empty for the user who is signed in
   */
  Listing<Comment> comments(
      Section section, Optional<String> user, CommentSort sort, PageRequest page);
}
