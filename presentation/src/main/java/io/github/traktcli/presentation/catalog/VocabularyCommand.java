package io.github.traktcli.presentation.catalog;

import io.github.traktcli.application.document.Sourced;
import io.github.traktcli.domain.catalog.Term;
import io.github.traktcli.domain.catalog.Vocabulary;
import io.github.traktcli.domain.input.InvalidInput;
import io.github.traktcli.domain.media.ItemType;
import io.github.traktcli.presentation.command.OutputOptions;
import io.github.traktcli.presentation.facet.FacetView;
import io.github.traktcli.presentation.output.Cell;
import io.github.traktcli.presentation.output.Column;
import io.github.traktcli.presentation.output.Console;
import io.github.traktcli.presentation.output.Printer;
import io.github.traktcli.presentation.output.RowView;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** Lists the words by which Trakt describes titles, with the codes that filters take. */
@Command(sortOptions = false)
final class VocabularyCommand implements Callable<Integer> {

  private static final RowView<Row> VIEW =
      new RowView<>(
          List.of(
              Column.fixed("code", row -> Cell.of(row.term.code())),
              Column.text("name", VocabularyCommand::name),
              Column.fixed("country", row -> Cell.of(row.term.country())),
              Column.text("description", row -> Cell.of(row.term.description()))),
          row -> row.term.code(),
          "Trakt has none.");

  private final Vocabulary vocabulary;
  private final Console console;
  private final CatalogUseCases useCases;

  @Mixin private final CommandSpec said;
  @Mixin private final OutputOptions output = new OutputOptions();

  VocabularyCommand(Vocabulary vocabulary, Console console, CatalogUseCases useCases) {
    this.vocabulary = vocabulary;
    this.console = console;
    this.useCases = useCases;
    this.said = spec();
  }

  /**
   * A word, or a finer one below it.
   *
   * @param below the broader word; empty for the broad ones
   */
  private record Row(Term term, Optional<Term> below) {}

  @Override
  public Integer call() {
    Printer printer = output.on(console);
    List<Sourced<List<Term>>> documents =
        useCases.readVocabulary().read(vocabulary, type(), subgenres());
    if (!printer.printsDocuments()) {
      printer.list(rows(documents), VIEW);
    } else if (vocabulary == Vocabulary.CERTIFICATIONS) {
      FacetView.parts(documents.getFirst(), terms -> List.<Row>of(), VIEW, printer);
    } else {
      printer.list(
          documents.stream().map(terms -> terms.map(all -> row(all.getFirst()))).toList(), VIEW);
    }
    return 0;
  }

  private CommandSpec spec() {
    CommandSpec spec = CommandSpec.create();
    if (vocabulary.isByType()) {
      spec.addPositional(
          PositionalParamSpec.builder()
              .paramLabel("movies|shows")
              .type(String.class)
              .arity("0..1")
              .description("Those of films or those of shows.")
              .build());
    }
    if (vocabulary == Vocabulary.GENRES) {
      spec.addOption(
          OptionSpec.builder("--subgenres")
              .type(boolean.class)
              .arity("0")
              .description("The finer genres as well.")
              .build());
    }
    return spec;
  }

  private Optional<ItemType> type() {
    if (!vocabulary.isByType()) {
      return Optional.empty();
    }
    @Nullable String word = said.positionalParameters().getFirst().getValue();
    return Optional.of(
        switch (word == null ? "" : word.toLowerCase(Locale.ROOT)) {
          case "movies", "movie" -> ItemType.MOVIE;
          case "shows", "show" -> ItemType.SHOW;
          default ->
              throw new InvalidInput(
                  "Say whose %1$s: trakt %1$s movies, or trakt %1$s shows."
                      .formatted(vocabulary.traktName()));
        });
  }

  private boolean subgenres() {
    OptionSpec option = said.findOption("--subgenres");
    return option != null && Boolean.TRUE.equals(option.getValue());
  }

  private static List<Sourced<Row>> rows(List<Sourced<List<Term>>> documents) {
    List<Sourced<Row>> rows = new ArrayList<>();
    for (Sourced<List<Term>> document : documents) {
      for (Term term : document.value()) {
        rows.add(new Sourced<>(row(term), document.source()));
        term.narrower()
            .forEach(
                finer ->
                    rows.add(new Sourced<>(new Row(finer, Optional.of(term)), document.source())));
      }
    }
    return rows;
  }

  private static Row row(Term term) {
    return new Row(term, Optional.empty());
  }

  private static Cell name(Row row) {
    String name = row.term.name() == null ? "" : row.term.name();
    return row.below
        .map(broad -> new Cell(broad.name() + " / " + name, name))
        .orElse(Cell.of(name));
  }
}
