package io.github.traktcli.presentation.social;

import io.github.traktcli.domain.facet.Facet;
import io.github.traktcli.domain.facet.Subject;
import io.github.traktcli.domain.facet.SubjectType;
import io.github.traktcli.presentation.act.ActCommand;
import io.github.traktcli.presentation.act.ActRow;
import io.github.traktcli.presentation.act.SubjectArguments;
import io.github.traktcli.presentation.command.Leaf;
import io.github.traktcli.presentation.draft.DraftCommand;
import io.github.traktcli.presentation.draft.DraftRow;
import io.github.traktcli.presentation.draft.DraftUseCases;
import io.github.traktcli.presentation.facet.FacetCommand;
import io.github.traktcli.presentation.facet.FacetRow;
import io.github.traktcli.presentation.facet.FacetView;
import io.github.traktcli.presentation.facet.SubjectArgument;
import io.github.traktcli.presentation.facet.ViewContext;
import io.github.traktcli.presentation.output.Console;
import java.util.function.Function;
import java.util.function.Supplier;

/** Commands of one noun that name what they are about in the same way. */
final class NounLeaves {

  private final String noun;
  private final SubjectType type;
  private final Supplier<? extends SubjectArgument> argument;
  private final String example;
  private final Console console;
  private final SocialUseCases useCases;

  NounLeaves(
      String noun,
      SubjectType type,
      Supplier<? extends SubjectArgument> argument,
      String example,
      Console console,
      SocialUseCases useCases) {
    this.noun = noun;
    this.type = type;
    this.argument = argument;
    this.example = example;
    this.console = console;
    this.useCases = useCases;
  }

  <T> Leaf facet(
      String name, String summary, Facet<T> facet, Function<ViewContext, FacetView<T>> view) {
    return facet(name, summary, facet, view, false);
  }

  <T> Leaf facet(
      String name,
      String summary,
      Facet<T> facet,
      Function<ViewContext, FacetView<T>> view,
      boolean hidesSpoilers) {
    FacetRow<T> plain = FacetRow.of(facet, summary, view).named(name);
    FacetRow<T> row = hidesSpoilers ? plain.hidingSpoilers() : plain;
    return Leaf.of(
            name,
            summary,
            () -> new FacetCommand<>(row, type, argument.get(), console, useCases::readFacet))
        .examples(row.examples(line(name)));
  }

  <T> Leaf draft(DraftRow<T> row, String said, Function<Subject, String> before) {
    return draft(row, said, useCases, before);
  }

  <T> Leaf draft(
      DraftRow<T> row, String said, DraftUseCases drafts, Function<Subject, String> before) {
    return Leaf.of(
            row.name(),
            row.summary(),
            () -> new DraftCommand<>(row, argument.get(), console, drafts, before))
        .examples(line(row.name()) + said);
  }

  Leaf act(ActRow row) {
    return act(row, "");
  }

  Leaf act(ActRow row, String said) {
    return Leaf.of(
            row.name(),
            row.summary(),
            () ->
                new ActCommand(
                    row, type, SubjectArguments.one(argument.get()), console, useCases::performAct))
        .examples(line(row.name()) + said);
  }

  private String line(String name) {
    return "trakt " + noun + " " + name + (example.isEmpty() ? "" : " " + example);
  }
}
