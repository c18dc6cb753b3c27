package io.github.traktcli.presentation.social;

import io.github.traktcli.application.catalog.CompleteTitle;
import io.github.traktcli.application.lists.FindList;
import io.github.traktcli.domain.facet.Subject;
import io.github.traktcli.domain.facet.SubjectParser;
import io.github.traktcli.domain.facet.SubjectType;
import io.github.traktcli.domain.input.InvalidInput;
import io.github.traktcli.domain.media.ItemType;
import io.github.traktcli.presentation.command.Setter;
import io.github.traktcli.presentation.facet.SubjectArgument;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** A title, or something of the community with its kind in front. */
final class AnySubject implements SubjectArgument {

  private static final Set<ItemType> TITLES =
      EnumSet.of(ItemType.MOVIE, ItemType.SHOW, ItemType.SEASON, ItemType.EPISODE, ItemType.PERSON);

  private final Set<SubjectType> accepted;
  private final Supplier<CompleteTitle> titles;
  private final Supplier<FindList> lists;

  private String item = "";

  AnySubject(Set<SubjectType> accepted, Supplier<CompleteTitle> titles, Supplier<FindList> lists) {
    this.accepted = accepted;
    this.titles = titles;
    this.lists = lists;
  }

  @Override
  public CommandSpec spec() {
    CommandSpec spec = CommandSpec.wrapWithoutInspection(this);
    spec.addPositional(
        PositionalParamSpec.builder()
            .index("0")
            .arity("1")
            .required(true)
            .type(String.class)
            .paramLabel("ITEM")
            .description(description())
            .setter(new Setter(value -> item = value.toString()))
            .build());
    return spec;
  }

  private String description() {
    List<String> forms = new ArrayList<>();
    if (accepted.contains(SubjectType.COMMENT)) {
      forms.add("comment:ID");
    }
    if (accepted.contains(SubjectType.LIST)) {
      forms.add("list:ID");
      forms.add("list:USER/SLUG");
      forms.add("list:NAME");
    }
    if (accepted.contains(SubjectType.USER)) {
      forms.add("user:NAME");
    }
    return "A title" + (forms.isEmpty() ? "" : ", or " + String.join(", ", forms)) + ".";
  }

  @Override
  public Subject subject() {
    return named(item);
  }

  /**
   * Returns what a text names.
   *
   * @throws InvalidInput when that is not accepted
   */
  Subject named(String text) {
    Subject named = read(text, text.strip().toLowerCase(Locale.ROOT));
    if (!accepted.contains(named.type())) {
      throw new InvalidInput(
          "%s is not what this command takes: %s".formatted(named.reference(), description()));
    }
    return named;
  }

  private Subject read(String text, String said) {
    if (said.startsWith("comment:") || said.contains("trakt.tv/comments/")) {
      return SubjectParser.comment(text);
    }
    if (said.startsWith("list:")
        || said.contains("trakt.tv/lists/")
        || (said.contains("trakt.tv/users/") && said.contains("/lists/"))) {
      return lists.get().toRead(SubjectParser.listName(text));
    }
    if (said.startsWith("user:")
        || said.contains("trakt.tv/users/")
        || said.contains("trakt.tv/profile/")) {
      return SubjectParser.user(text);
    }
    return new Subject.Title(titles.get().named(text, titleTypes()));
  }

  private Set<ItemType> titleTypes() {
    Set<ItemType> types = EnumSet.noneOf(ItemType.class);
    for (ItemType type : ItemType.values()) {
      if (accepted.contains(SubjectType.of(type)) && TITLES.contains(type)) {
        types.add(type);
      }
    }
    return types;
  }
}
