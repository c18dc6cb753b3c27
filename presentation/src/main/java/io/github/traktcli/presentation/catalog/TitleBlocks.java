package io.github.traktcli.presentation.catalog;

import io.github.traktcli.application.catalog.TitlePage;
import io.github.traktcli.domain.catalog.About;
import io.github.traktcli.domain.catalog.TitleDetails;
import io.github.traktcli.domain.catalog.WatchedByMe;
import io.github.traktcli.domain.catalog.WebAddress;
import io.github.traktcli.domain.media.Episode;
import io.github.traktcli.domain.media.Ids;
import io.github.traktcli.domain.media.MediaItem;
import io.github.traktcli.presentation.facet.ViewContext;
import io.github.traktcli.presentation.media.Bars;
import io.github.traktcli.presentation.media.Cells;
import io.github.traktcli.presentation.media.Dates;
import io.github.traktcli.presentation.output.Cell;
import io.github.traktcli.presentation.output.Numbers;
import io.github.traktcli.presentation.output.PageView.Block;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The parts that the pages of titles have in common. */
final class TitleBlocks {

  private static final String WATCHED = "watched";

  private final ViewContext context;

  TitleBlocks(ViewContext context) {
    this.context = context;
  }

  /** Returns the rating with a small picture of who gave which mark. */
  Block rating(@Nullable Double rating, TitlePage<?> page, About about) {
    Cell number = Cells.rating(rating);
    if (number.shown().isEmpty()) {
      return new Block.Fact("rating", Cell.EMPTY);
    }
    String bars = page.ratings().map(ratings -> Bars.small(ratings.distribution())).orElse("");
    String votes = about.votes() == null ? "" : Numbers.grouped(about.votes()) + " votes";
    String shown =
        String.join(
            "  ",
            List.of(number.shown(), bars, votes).stream().filter(part -> !part.isEmpty()).toList());
    return new Block.Fact("rating", new Cell(shown, number.exact()));
  }

  /** Returns the day of release, which may be yet to come. */
  Block released(@Nullable LocalDate date) {
    Dates dates = context.dates();
    return dated("released", "comes out", dates.isAhead(date), dates.day(date));
  }

  /** Returns a date that people read as past or future; scripts know it by one name. */
  static Block dated(String past, String future, boolean ahead, Cell date) {
    return new Block.Fact(past, ahead ? future : past, date);
  }

  /** Returns the votes for scripts; people see them beside the rating. */
  static Block votes(About about) {
    return new Block.Fact("votes", Cell.of(about.votes()).toScripts());
  }

  /** Returns what the user has seen of it. */
  Block watched(TitlePage<?> page) {
    String shown = page.mine().map(this::watched).orElse("");
    return new Block.Fact(WATCHED, Cell.of(shown));
  }

  /** Tells whether it is about the user, of whom nothing was asked or nothing is known. */
  static boolean isUnknown(Block block) {
    return block instanceof Block.Fact fact
        && fact.name().equals(WATCHED)
        && fact.value().shown().isEmpty();
  }

  private String watched(WatchedByMe mine) {
    return switch (mine) {
      case WatchedByMe.Plays(long count, Instant last) ->
          count == 0
              ? "not yet"
              : (count == 1 ? "once" : Numbers.grouped(count) + " times") + last(last);
      case WatchedByMe.Progress progress ->
          (progress.completed() == null || progress.aired() == null
                  ? "in part"
                  : episodes(progress.completed(), progress.aired()))
              + last(progress.lastAt())
              + next(progress.next());
      case WatchedByMe.OfSeason(int aired, int completed) -> episodes(completed, aired);
    };
  }

  private String last(@Nullable Instant moment) {
    return moment == null ? "" : ", last " + context.dates().when(moment);
  }

  private static String next(@Nullable Episode episode) {
    if (episode == null) {
      return "";
    }
    return "; next is " + episode.code() + (episode.title() == null ? "" : " " + episode.title());
  }

  private static String episodes(int completed, int aired) {
    return Numbers.grouped(completed) + " of " + Numbers.grouped(aired) + " episodes";
  }

  /** Returns the original title where it differs. */
  static Block originalTitle(@Nullable String title, About about) {
    String original = about.originalTitle();
    return Block.fact("original title", original == null || original.equals(title) ? "" : original);
  }

  /** Returns the languages that it has texts in. */
  static Block translations(About about) {
    String codes = String.join(", ", about.translations());
    return new Block.Fact("translations", new Cell(codes, codes.replace(" ", "")));
  }

  /** Returns the title's page, and those of other sites. */
  static List<Block> links(TitleDetails details, @Nullable String homepage) {
    Ids ids = details.item().ids();
    String imdb = details instanceof TitleDetails.OfPerson ? "name" : "title";
    return List.of(
        Block.fact("trakt", address(details.item())),
        Block.fact(
            "imdb", ids.imdb() == null ? "" : "https://www.imdb.com/" + imdb + "/" + ids.imdb()),
        Block.fact("plex", WebAddress.atPlex(details).map(Object::toString).orElse("")),
        new Block.Fact("homepage", Cells.address(homepage)),
        Block.fact("reference", details.item().reference()));
  }

  private static String address(MediaItem item) {
    return WebAddress.of(item).map(Object::toString).orElse("");
  }

  /** Returns the running text of a page. */
  static Block overview(@Nullable String text) {
    return new Block.Text("overview", Optional.ofNullable(text).orElse(""));
  }
}
