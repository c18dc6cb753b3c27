package io.github.traktcli.presentation.history;

import io.github.traktcli.domain.history.ShowProgress;
import io.github.traktcli.domain.media.Episode;
import io.github.traktcli.presentation.media.Bars;
import io.github.traktcli.presentation.media.Cells;
import io.github.traktcli.presentation.media.Dates;
import io.github.traktcli.presentation.output.DisplayWidth;
import io.github.traktcli.presentation.output.Numbers;
import io.github.traktcli.presentation.output.PageView;
import io.github.traktcli.presentation.output.PageView.Block;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What to watch next of one show, for a person: the episode, and below it how much is left. */
public final class UpNextCard {

  private static final int BAR = 10;

  private static final Duration NEAR = Duration.ofDays(6);
  private static final String DOT = " · ";

  private final Dates dates;
  private final int columns;

  private UpNextCard(Dates dates, int columns) {
    this.dates = dates;
    this.columns = columns;
  }

  /** Returns the card for a window of so many columns. */
  public static PageView<ShowProgress> view(Dates dates, int columns) {
    UpNextCard card = new UpNextCard(dates, columns);
    return new PageView<>(card::blocks, ProgressRows::nextReference);
  }

  private List<Block> blocks(ShowProgress show) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Heading(show.show().label(), episode(show.next())));
    String facts =
        Stream.of(bar(show), left(show), airs(show.next()))
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining(DOT));
    String reference = ProgressRows.nextReference(show);
    if (!facts.isEmpty() && DisplayWidth.of(facts + DOT + reference) <= columns) {
      blocks.add(new Block.Aside(facts + DOT + reference));
    } else {
      blocks.add(new Block.Aside(facts));
      blocks.add(new Block.Aside(reference));
    }
    return blocks;
  }

  private static String episode(@Nullable Episode next) {
    if (next == null) {
      return "all seen";
    }
    return next.title() == null ? next.code() : next.code() + "  " + next.title();
  }

  private static String bar(ShowProgress show) {
    return show.percent()
        .map(percent -> Bars.filled(percent, BAR) + " " + percent + "%")
        .orElse("");
  }

  private static String left(ShowProgress show) {
    List<String> parts = new ArrayList<>();
    show.left().ifPresent(count -> parts.add(Numbers.grouped(count) + " left"));
    show.timeLeft().map(minutes -> Cells.length(minutes).shown()).ifPresent(parts::add);
    return parts.stream().filter(part -> !part.isEmpty()).collect(Collectors.joining(", "));
  }

  private String airs(@Nullable Episode next) {
    Instant at = next == null ? null : next.firstAired();
    if (at == null) {
      return "";
    }
    boolean near = Duration.between(at, dates.now()).abs().compareTo(NEAR) < 0;
    return (dates.isAhead(at) ? "airs " : "aired ")
        + (near ? dates.moment(at) : dates.day(at)).shown();
  }
}
