package io.github.traktcli.presentation.social;

import io.github.traktcli.application.lists.FindList;
import io.github.traktcli.domain.facet.Subject;
import io.github.traktcli.domain.facet.SubjectParser;
import io.github.traktcli.domain.lists.ListName;
import io.github.traktcli.presentation.command.Setter;
import io.github.traktcli.presentation.facet.SubjectArgument;
import java.util.Optional;
import java.util.function.Supplier;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** A list that somebody made: the first word behind the command. */
public final class ListArgument implements SubjectArgument {

  private final boolean changes;
  private final Supplier<FindList> lists;
  private final CommandSpec spec;
  private String said = "";
  private Optional<Subject.OfList> found = Optional.empty();

  private ListArgument(boolean changes, Supplier<FindList> lists) {
    this.changes = changes;
    this.lists = lists;
    this.spec =
        CommandSpec.wrapWithoutInspection(this)
            .addPositional(
                PositionalParamSpec.builder()
                    .index("0")
                    .arity("1")
                    .type(String.class)
                    .paramLabel("LIST")
                    .description(
                        changes
                            ? "The name, id, slug or address of a list of your own."
                            : "Its id, USER/SLUG or address, or the name of a list of your own.")
                    .setter(new Setter(value -> said = value.toString()))
                    .build());
  }

  /** Returns the argument for a list that is read. */
  public static ListArgument any(Supplier<FindList> lists) {
    return new ListArgument(false, lists);
  }

  /** Returns the argument for a list that is changed. */
  public static ListArgument mine(Supplier<FindList> lists) {
    return new ListArgument(true, lists);
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
      found = Optional.of(changes ? lists.get().toChange(name) : lists.get().toRead(name));
    }
    return found.get();
  }
}
