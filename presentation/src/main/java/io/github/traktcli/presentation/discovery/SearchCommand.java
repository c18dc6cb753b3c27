package io.github.traktcli.presentation.discovery;

import io.github.traktcli.application.discovery.SearchCatalogue;
import io.github.traktcli.application.discovery.SearchQuery;
import io.github.traktcli.domain.discovery.SearchType;
import io.github.traktcli.domain.filter.FilterFamily;
import io.github.traktcli.domain.settings.Setting;
import io.github.traktcli.presentation.command.ExtendedOption;
import io.github.traktcli.presentation.command.FilterOptions;
import io.github.traktcli.presentation.command.OutputOptions;
import io.github.traktcli.presentation.command.PagingOptions;
import io.github.traktcli.presentation.output.Console;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Searches films, shows, episodes, people and lists. */
@Command
final class SearchCommand implements Callable<Integer> {

  private static final String ANY = "any";
  private static final List<String> USUAL_TYPES = List.of("movie", "show", "person");

  @Parameters(arity = "1..*", paramLabel = "TEXT", description = "What to look for.")
  private List<String> words = List.of();

  @Option(
      names = "--type",
      paramLabel = "TYPE,...",
      split = ",",
      description = "Look for movie, show, episode, person, list (default: movie,show,person).")
  private List<String> types = List.of();

  @Option(
      names = "--search-fields",
      paramLabel = "FIELD,...",
      split = ",",
      description = "Look in these fields only, such as title,aliases,people.")
  private List<String> fields = List.of();

  @Option(names = "--exact", description = "Only what is called just like that.")
  private boolean exact;

  @Option(
      names = "--raw-query",
      description = "Take + - \" * and their like as Trakt's query language.")
  private boolean raw;

  @Mixin private final PagingOptions paging = new PagingOptions();
  @Mixin private final ExtendedOption extended = new ExtendedOption();
  @Mixin private final OutputOptions output = new OutputOptions();
  @Mixin private final CommandSpec filters = FilterOptions.of(FilterFamily.SEARCH);

  private final Console console;
  private final Supplier<SearchCatalogue> search;

  SearchCommand(Console console, Supplier<SearchCatalogue> search) {
    this.console = console;
    this.search = search;
  }

  @Override
  public Integer call() {
    SearchQuery query =
        new SearchQuery(
            String.join(" ", words),
            SearchType.named(wanted()),
            fields,
            exact,
            raw,
            FilterOptions.read(filters),
            extended.level(),
            paging.orFirst(console));
    output.on(console, paging).list(search.get().find(query), SearchView.HITS);
    return 0;
  }

  private List<String> wanted() {
    if (!types.isEmpty()) {
      return types;
    }
    List<String> settled = List.of(console.preference(Setting.DEFAULT_TYPE).split(",", -1));
    return settled.contains(ANY) ? USUAL_TYPES : settled;
  }
}
