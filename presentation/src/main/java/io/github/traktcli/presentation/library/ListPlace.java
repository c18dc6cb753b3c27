package io.github.traktcli.presentation.library;

import io.github.traktcli.application.lists.FindList;
import io.github.traktcli.domain.facet.Subject;
import io.github.traktcli.domain.library.LibrarySection;
import io.github.traktcli.domain.library.SectionKind;
import io.github.traktcli.presentation.social.ListArgument;
import java.util.function.Supplier;
import picocli.CommandLine.Model.CommandSpec;

/** A list that somebody made: the first word behind the command. */
final class ListPlace implements SectionPlace {

  private final ListArgument list;

  private ListPlace(ListArgument list) {
    this.list = list;
  }

  /** Returns the place of a list that is read. */
  static ListPlace any(Supplier<FindList> lists) {
    return new ListPlace(ListArgument.any(lists));
  }

  /** Returns the place of a list that is changed. */
  static ListPlace mine(Supplier<FindList> lists) {
    return new ListPlace(ListArgument.mine(lists));
  }

  @Override
  public SectionKind kind() {
    return SectionKind.LIST;
  }

  @Override
  public CommandSpec spec() {
    return list.spec();
  }

  @Override
  public LibrarySection section() {
    Subject.OfList named = list.subject();
    return new LibrarySection.OfList(named.owner().orElse(""), named.list(), named.name());
  }

  /** Returns the section of a list that somebody has. */
  LibrarySection sectionOf(String owner) {
    Subject.OfList named = list.subjectOf(owner);
    return new LibrarySection.OfList(named.owner().orElse(""), named.list(), named.name());
  }

  @Override
  public String line(String verb) {
    return "trakt lists " + verb + " " + list.said();
  }
}
