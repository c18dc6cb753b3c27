package io.github.traktcli.presentation.catalog;

import io.github.traktcli.application.catalog.TitlePage;
import io.github.traktcli.domain.catalog.About;
import io.github.traktcli.domain.catalog.Airs;
import io.github.traktcli.domain.catalog.TitleDetails;
import io.github.traktcli.domain.media.Show;
import io.github.traktcli.domain.settings.TimeFormat;
import io.github.traktcli.presentation.facet.ViewContext;
import io.github.traktcli.presentation.media.Cells;
import io.github.traktcli.presentation.output.Cell;
import io.github.traktcli.presentation.output.PageView;
import io.github.traktcli.presentation.output.PageView.Block;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The page of a show. */
final class ShowPage {

  private final ViewContext context;
  private final TitleBlocks parts;

  private ShowPage(ViewContext context) {
    this.context = context;
    this.parts = new TitleBlocks(context);
  }

  static PageView<TitlePage<TitleDetails.OfShow>> view(ViewContext context) {
    return new PageView<>(
        page -> new ShowPage(context).blocks(page), page -> page.details().item().reference());
  }

  private List<Block> blocks(TitlePage<TitleDetails.OfShow> page) {
    TitleDetails.OfShow details = page.details();
    Show show = details.item().show();
    About about = details.about();
    List<Block> blocks =
        new ArrayList<>(
            List.of(
                new Block.Heading(show.label(), "show"),
                new Block.Aside(PageTexts.orEmpty(about.tagline())),
                parts.rating(show.rating(), page, about),
                TitleBlocks.votes(about),
                TitleBlocks.dated(
                    "first aired",
                    "first airs",
                    context.dates().isAhead(show.firstAired()),
                    context.dates().day(show.firstAired())),
                new Block.Fact("airs", airs(details.airs())),
                new Block.Fact("status", Cells.words(show.status())),
                Block.fact("network", show.network()),
                new Block.Fact("episodes", Cell.count(details.airedEpisodes())),
                new Block.Fact("runtime", Cells.length(show.runtime())),
                new Block.Fact("total runtime", Cells.length(details.totalRuntime())),
                Block.fact("certification", about.certification()),
                new Block.Fact("genres", Cells.slugs(show.genres())),
                new Block.Fact("subgenres", Cells.slugs(about.subgenres())),
                new Block.Fact("country", Cells.country(about.country())),
                new Block.Fact("language", Cells.language(about.language())),
                TitleBlocks.originalTitle(show.title(), about),
                parts.watched(page),
                TitleBlocks.overview(about.overview()),
                new Block.Drawing(List.of()),
                new Block.Fact("trailer", Cells.address(about.trailer()))));
    blocks.addAll(TitleBlocks.links(details, about.homepage()));
    blocks.add(new Block.Fact("comments", Cell.count(about.comments())));
    blocks.add(TitleBlocks.translations(about));
    blocks.removeIf(TitleBlocks::isUnknown);
    return blocks;
  }

  /** Says when it airs by the user's clocks, and by those of the network where they differ. */
  private Cell airs(Airs airs) {
    String exact =
        Stream.of(airs.day(), airs.time(), airs.timezone())
            .map(PageTexts::orEmpty)
            .filter(word -> !word.isBlank())
            .collect(Collectors.joining(" "));
    String shown =
        airs.after(context.now())
            .map(
                there ->
                    hours(
                        there.withZoneSameInstant(context.zone()), there, context.dates().clock()))
            .orElse(exact);
    return new Cell(shown, exact);
  }

  private static String hours(ZonedDateTime here, ZonedDateTime there, TimeFormat clock) {
    String local = hour(here, clock);
    return here.toLocalDateTime().equals(there.toLocalDateTime())
        ? local
        : local + " (" + hour(there, clock) + " in " + there.getZone() + ")";
  }

  private static String hour(ZonedDateTime time, TimeFormat clock) {
    String day = time.getDayOfWeek().name();
    return day.charAt(0)
        + day.substring(1).toLowerCase(Locale.ROOT)
        + "s at "
        + clock.shown(time.toLocalTime());
  }
}
