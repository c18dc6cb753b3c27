package io.github.traktcli.presentation.library;

import io.github.traktcli.domain.facet.Subject;
import io.github.traktcli.domain.facet.SubjectParser;
import io.github.traktcli.domain.library.LibrarySection;
import io.github.traktcli.domain.library.SectionKind;
import io.github.traktcli.presentation.command.Setter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** A list that somebody made: the first word behind the command. */
final class ListPlace implements SectionPlace {

  private static final String ME = "me";

  private final boolean mine;
  private final CommandSpec spec;
  private String list = "";

  private ListPlace(boolean mine) {
    this.mine = mine;
    this.spec =
        CommandSpec.wrapWithoutInspection(this)
            .addPositional(
                PositionalParamSpec.builder()
                    .index("0")
                    .arity("1")
                    .type(String.class)
                    .paramLabel("LIST")
                    .description(
                        mine
                            ? "The id, slug or address of a list of your own."
                            : "Its id, USER/SLUG, the slug of a list of your own, or its address.")
                    .setter(new Setter(value -> list = value.toString()))
                    .build());
  }

  /** Returns the place of a list that is read. */
  static ListPlace any() {
    return new ListPlace(false);
  }

  /** Returns the place of a list that is changed. */
  static ListPlace mine() {
    return new ListPlace(true);
  }

  @Override
  public SectionKind kind() {
    return SectionKind.LIST;
  }

  @Override
  public CommandSpec spec() {
    return spec;
  }

  @Override
  public LibrarySection section() {
    Subject.OfList named = SubjectParser.list(list);
    return new LibrarySection.OfList(named.owner().orElse(mine ? ME : ""), named.list());
  }

  @Override
  public String line(String verb) {
    return "trakt lists " + verb + " " + list;
  }
}
