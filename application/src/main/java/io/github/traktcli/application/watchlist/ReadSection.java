package io.github.traktcli.application.watchlist;

import io.github.traktcli.application.page.Listing;
import io.github.traktcli.domain.page.PageRequest;
import io.github.traktcli.domain.social.Comment;
import io.github.traktcli.domain.watchlist.CommentSort;
import io.github.traktcli.domain.watchlist.Section;
import java.util.Optional;

/** Reads somebody's watchlist or favorites, and what people wrote about them. */
public final class ReadSection {

  private final SectionGateway gateway;

  /** Makes the use case. */
  public ReadSection(SectionGateway gateway) {
    this.gateway = gateway;
  }

  /** Reads entries in the order of Trakt, page by page while they are used. */
  public SectionListing entries(SectionQuery query) {
    return gateway.entries(query);
  }

  /**
   * Reads the comments of a section, page by page while they are used.
   *
   * @param user whose section, by slug; empty for the user who is signed in
   */
  public Listing<Comment> comments(
      Section section, Optional<String> user, CommentSort sort, PageRequest page) {
    return gateway.comments(section, user, sort, page);
  }
}
