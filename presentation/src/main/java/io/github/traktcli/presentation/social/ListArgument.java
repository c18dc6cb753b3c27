package io.github.traktcli.presentation.social;

import io.github.traktcli.application.lists.FindList;
import io.github.traktcli.domain.facet.Subject;
import io.github.traktcli.domain.facet.SubjectParser;
import io.github.traktcli.domain.lists.ListName;
import io.github.traktcli.presentation.command.Setter;
import io.github.traktcli.presentation.facet.SubjectArgument;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** A list that somebody made: the first word behind the command. */
public final class ListArgument implements SubjectArgument {

  private final BiFunction<FindList, ListName, Subject.OfList> finding;
  private final Supplier<FindList> lists;
  private final CommandSpec spec;
  private String said = "";
  private Optional<Subject.OfList> found = Optional.empty();

  private ListArgument(
      String description,
      BiFunction<FindList, ListName, Subject.OfList> finding,
      Supplier<FindList> lists) {
    this.finding = finding;
    this.lists = lists;
    this.spec =
        CommandSpec.wrapWithoutInspection(this)
            .addPositional(
                PositionalParamSpec.builder()
                    .index("0")
                    .arity("1")
                    .required(true)
                    .type(String.class)
                    .paramLabel("LIST")
                    .description(description)
                    .setter(new Setter(value -> said = value.toString()))
                    .build());
  }

  /** Returns the argument for a list that is read. */
  public static ListArgument any(Supplier<FindList> lists) {
    return new ListArgument(
        "Its id, USER/SLUG or address, or the name of a list of your own.",
        FindList::toRead,
        lists);
  }

  /** Returns the argument for a list that is filled: one's own, or one that somebody shares. */
  public static ListArgument mine(Supplier<FindList> lists) {
    return new ListArgument(
        "The name, id, slug or address of a list of your own, or of one that is shared with you.",
        FindList::toChange,
        lists);
  }

  /** Returns the argument for a list of one's own. */
  public static ListArgument own(Supplier<FindList> lists) {
    return new ListArgument(
        "The name, id, slug or address of a list of your own.", FindList::toOwn, lists);
  }

  @Override
  public CommandSpec spec() {
    return spec;
  }

  /** Returns what the user wrote. */
  public String said() {
    return said;
  }

  /** Returns the list that is called so among those of somebody. */
  public Subject.OfList subjectOf(String owner) {
    return lists.get().toReadOf(owner, SubjectParser.listName(said));
  }

  /** Returns the list; Trakt is asked once. */
  @Override
  public Subject.OfList subject() {
    if (found.isEmpty()) {
      ListName name = SubjectParser.listName(said);
      found = Optional.of(finding.apply(lists.get(), name));
    }
    return found.get();
  }
}
