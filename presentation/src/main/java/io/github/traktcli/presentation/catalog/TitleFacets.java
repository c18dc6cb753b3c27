package io.github.traktcli.presentation.catalog;

import static io.github.traktcli.domain.facet.FacetParameter.EXTENDED;

import io.github.traktcli.domain.facet.Facet;
import io.github.traktcli.domain.facet.SubjectType;
import io.github.traktcli.presentation.facet.FacetRow;
import io.github.traktcli.presentation.social.CommentView;
import io.github.traktcli.presentation.social.ListRows;
import io.github.traktcli.presentation.social.UserRows;
import java.util.List;

/**
 * The table of the commands that read a facet of a title: one row for each. The same row makes the
 * command of every noun that has the facet.
 */
final class TitleFacets {

  private static final List<FacetRow<?>> ROWS =
      List.of(
          FacetRow.of(Facet.ALIASES, "Titles in other countries.", AliasRows::view),
          FacetRow.of(Facet.RELEASES, "Days of release by country.", ReleaseRows::view),
          FacetRow.of(Facet.CERTIFICATIONS, "Age ratings by country.", CertificationRows::view),
          FacetRow.of(Facet.TRANSLATED_TEXTS, "Texts in other languages.", TranslationRows::view),
          FacetRow.of(Facet.PEOPLE, "Cast and crew.", CreditRows::view)
              .flag(
                  "--guests",
                  "Name guest stars as well; there may be many.",
                  EXTENDED,
                  "guest_stars"),
          FacetRow.of(Facet.RATINGS, "What people think, in numbers.", RatingsPage::view)
              .flag("--all-sources", "Ask what other sites think, too.", EXTENDED, "all"),
          FacetRow.of(Facet.SENTIMENTS, "What commenters like and dislike.", SentimentsPage::view),
          FacetRow.of(Facet.COMMENTS, "What people write about it.", CommentView::view)
              .hidingSpoilers(),
          FacetRow.of(Facet.LISTS, "Lists that hold it.", ListRows::view),
          FacetRow.of(Facet.RELATED, "Titles that are like it.", TitleRows::view),
          FacetRow.of(Facet.STATS, "How many watch, collect and list it.", StatsPage::view),
          FacetRow.of(Facet.STUDIOS, "Companies that made it.", StudioRows::view),
          FacetRow.of(Facet.WATCHING, "Who watches it right now.", UserRows::view),
          FacetRow.of(Facet.VIDEOS, "Trailers and the like.", VideoRows::view),
          FacetRow.of(Facet.NEXT_EPISODE, "The episode that airs next.", EpisodePage::next)
              .named("next"),
          FacetRow.of(Facet.LAST_EPISODE, "The episode that aired last.", EpisodePage::last)
              .named("last"),
          FacetRow.of(Facet.EPISODES, "The episodes of a season.", EpisodeRows::view)
              .named("episodes"),
          FacetRow.of(Facet.FILM_CREDITS, "Films of a person.", CreditRows::view),
          FacetRow.of(Facet.SHOW_CREDITS, "Shows of a person.", CreditRows::view));

  private TitleFacets() {}

  /** Returns the rows of a noun. */
  static List<FacetRow<?>> rows(SubjectType group) {
    return ROWS.stream().filter(row -> row.groups().contains(group)).toList();
  }
}
