package io.github.traktcli.presentation.catalog;

import io.github.traktcli.application.catalog.CompleteTitle;
import io.github.traktcli.domain.facet.Subject;
import io.github.traktcli.domain.media.ItemType;
import io.github.traktcli.presentation.command.Declared;
import io.github.traktcli.presentation.facet.SubjectArgument;
import java.util.Optional;
import java.util.function.Supplier;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;

/** A title of one type, named without its type. */
public final class TitleArgument implements SubjectArgument {

  private final ItemType type;
  private final Supplier<CompleteTitle> titles;

  @Parameters(paramLabel = "TITLE", description = Titles.DESCRIPTION)
  private String title = "";

  /** Makes the argument. */
  public TitleArgument(ItemType type, Supplier<CompleteTitle> titles) {
    this.type = type;
    this.titles = titles;
  }

  @Override
  public CommandSpec spec() {
    CommandSpec spec = Declared.of(this);
    spec.usageMessage().footer(Titles.footer(type));
    return spec;
  }

  @Override
  public Subject subject() {
    return new Subject.Title(titles.get().named(title, type));
  }

  @Override
  public Optional<Subject> otherwise() {
    return titles.get().otherwise(title, type).map(Subject.Title::new);
  }
}
