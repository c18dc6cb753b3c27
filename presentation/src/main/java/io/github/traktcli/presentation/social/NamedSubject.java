package io.github.traktcli.presentation.social;

import io.github.traktcli.application.lists.FindSaved;
import io.github.traktcli.domain.facet.Subject;
import io.github.traktcli.domain.facet.SubjectParser;
import io.github.traktcli.domain.input.InvalidInput;
import io.github.traktcli.presentation.command.Setter;
import io.github.traktcli.presentation.facet.SubjectArgument;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** A comment, note, user, list or the like, named by the first word behind the command. */
final class NamedSubject implements SubjectArgument {

  private final String label;
  private final String description;
  private final Function<String, Subject> reading;
  private String said = "";
  private Optional<Subject> found = Optional.empty();

  private NamedSubject(String label, String description, Function<String, Subject> reading) {
    this.label = label;
    this.description = description;
    this.reading = reading;
  }

  static NamedSubject comment() {
    return new NamedSubject(
        "COMMENT", "Its id, as comments are listed with it.", SubjectParser::comment);
  }

  static NamedSubject note() {
    return new NamedSubject("NOTE", "Its id: see trakt notes list.", SubjectParser::note);
  }

  static NamedSubject smartList(Supplier<FindSaved> saved) {
    return new NamedSubject(
        "LIST",
        "Its id, USER/SLUG or address, or the name of a smart list of your own.",
        text -> saved.get().smartList(SubjectParser.smartListName(text)));
  }

  /** Returns the argument for a smart list of one's own. */
  static NamedSubject mySmartList(Supplier<FindSaved> saved) {
    return new NamedSubject(
        "LIST",
        "The name, id or slug of a smart list of your own.",
        text -> saved.get().mySmartList(SubjectParser.smartListName(text)));
  }

  static NamedSubject savedFilter(Supplier<FindSaved> saved) {
    return new NamedSubject(
        "FILTER",
        "The id or the name of the filter: see trakt filters list.",
        text -> saved.get().filter(SubjectParser.savedFilterName(text)));
  }

  static NamedSubject followRequest() {
    return new NamedSubject(
        "ID",
        "The id of the request: see trakt users requests.",
        text -> new Subject.OfFollowRequest(SubjectParser.id(text, "A follow request")));
  }

  /** Returns the argument for anybody but whoever is signed in. */
  static NamedSubject otherUser() {
    return new NamedSubject(
        "USER",
        "The name in the address of the profile.",
        text -> {
          Subject.OfUser other = SubjectParser.user(text);
          if (other.slug().equals("me")) {
            throw new InvalidInput("Name somebody else.");
          }
          return other;
        });
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
            .paramLabel(label)
            .description(description)
            .setter(new Setter(value -> said = value.toString()))
            .build());
    return spec;
  }

  /** Returns what is named; Trakt is asked once, where it must be. */
  @Override
  public Subject subject() {
    if (found.isEmpty()) {
      found = Optional.of(reading.apply(said));
    }
    return found.get();
  }
}
