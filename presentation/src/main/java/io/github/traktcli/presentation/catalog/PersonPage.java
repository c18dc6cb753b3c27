package io.github.traktcli.presentation.catalog;

import io.github.traktcli.application.catalog.TitlePage;
import io.github.traktcli.domain.catalog.TitleDetails;
import io.github.traktcli.domain.media.Person;
import io.github.traktcli.presentation.facet.ViewContext;
import io.github.traktcli.presentation.media.Dates;
import io.github.traktcli.presentation.output.Cell;
import io.github.traktcli.presentation.output.PageView;
import io.github.traktcli.presentation.output.PageView.Block;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The page of a person. */
final class PersonPage {

  private PersonPage() {}

  static PageView<TitlePage<TitleDetails.OfPerson>> view(ViewContext context) {
    return new PageView<>(
        page -> blocks(page.details(), context.dates()), page -> page.details().item().reference());
  }

  private static List<Block> blocks(TitleDetails.OfPerson details, Dates dates) {
    Person person = details.item().person();
    List<Block> blocks =
        new ArrayList<>(
            List.of(
                new Block.Heading(person.label(), "person"),
                Block.fact("known for", person.knownForDepartment()),
                new Block.Fact("born", born(details, dates)),
                Block.fact("birthplace", details.birthplace()),
                new Block.Fact("died", died(details, dates)),
                Block.fact("gender", details.gender()),
                new Block.Fact("height", height(details)),
                new Block.Text("biography", PageTexts.orEmpty(details.biography())),
                new Block.Drawing(List.of())));
    blocks.addAll(TitleBlocks.links(details, details.homepage()));
    blocks.add(Block.fact("accounts", accounts(details.accounts())));
    return blocks;
  }

  private static Cell born(TitleDetails.OfPerson details, Dates dates) {
    LocalDate birthday = details.birthday();
    if (birthday == null) {
      return Cell.EMPTY;
    }
    Cell day = dates.day(birthday);
    return details.death() == null
        ? withAge(day, birthday, LocalDate.ofInstant(dates.now(), dates.zone()))
        : day;
  }

  private static Cell died(TitleDetails.OfPerson details, Dates dates) {
    LocalDate death = details.death();
    if (death == null) {
      return Cell.EMPTY;
    }
    Cell day = dates.day(death);
    return details.birthday() == null ? day : withAge(day, details.birthday(), death);
  }

  private static Cell withAge(Cell day, LocalDate from, LocalDate to) {
    int years = Period.between(from, to).getYears();
    return years < 0 ? day : new Cell(day.shown() + " (" + years + ")", day.exact());
  }

  private static Cell height(TitleDetails.OfPerson details) {
    Integer height = details.height();
    return height == null ? Cell.EMPTY : new Cell(height + " cm", height.toString());
  }

  private static String accounts(Map<String, String> accounts) {
    return new TreeMap<>(accounts)
        .entrySet().stream()
            .map(account -> account.getKey() + " " + account.getValue())
            .collect(Collectors.joining(", "));
  }
}
